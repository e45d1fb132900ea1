// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "files/regularfile.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

class TestRegularFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(path(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
        QVERIFY(QFile::link(path(QStringLiteral("file")), path(QStringLiteral("link"))));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path(QStringLiteral("link to a device"))));
    }

    void opens()
    {
        for (const QString &name : {QStringLiteral("file"), QStringLiteral("link")}) {
            const auto file = files::openRegular(path(name));
            QVERIFY(file);
            QCOMPARE((*file)->readAll(), QByteArray("content"));
            QCOMPARE((*file)->size(), 7);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *special : {"folder", "pipe", "link to a device", "/dev/zero", "/dev/null"})
            QTest::newRow(special) << QStringLiteral("file.not-a-file");
        for (const char *missing : {"nothing", "file/nothing"})
            QTest::newRow(missing) << QStringLiteral("file.not-readable");
    }

    void refuses()
    {
        QFETCH(const QString, code);
        const auto file = files::openRegular(path(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, core::Error::Kind::Output);
        QCOMPARE(file.error().message.code, code);
    }

private:
    QString path(const QString &name) const { return QDir(m_folder.path()).absoluteFilePath(name); }

    QTemporaryDir m_folder;
};

NEWFACES_TEST(tst_regularfile, TestRegularFile, QCoreApplication)

#include "tst_regularfile.moc"
