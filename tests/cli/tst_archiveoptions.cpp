// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/archiveoptions.h"
#include "core/messages/describe.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::ArchiveOptions;

namespace {

core::Result<ArchiveOptions> parsedArchive(const QString &line)
{
    using Action = ArchiveOptions::Action;
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString command = words.takeFirst();
    const Action action = command == u"export"   ? Action::Export
                          : command == u"import" ? Action::Import
                                                 : Action::BackUp;
    return cli::parseArchive(action, words, support::gitHub);
}

} // namespace

class TestArchiveOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
};

void TestArchiveOptions::takes_data()
{
    QTest::addColumn<ArchiveOptions::Action>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("owners");
    using Action = ArchiveOptions::Action;
    const QString file = QStringLiteral("a.json");
    QTest::newRow("export a.json") << Action::Export << file << QStringList{};
    QTest::newRow("export a.json pallets @redis https://github.com/qt")
        << Action::Export << file
        << QStringList{QStringLiteral("pallets"), QStringLiteral("redis"), QStringLiteral("qt")};
    QTest::newRow("export -- --all") << Action::Export << QStringLiteral("--all") << QStringList{};
    QTest::newRow("import a.json") << Action::Import << file << QStringList{};
    QTest::newRow("backup a.json") << Action::BackUp << file << QStringList{};
}

void TestArchiveOptions::takes()
{
    QFETCH(const ArchiveOptions::Action, action);
    QFETCH(const QString, file);
    QFETCH(const QStringList, owners);
    const auto options = parsedArchive(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(options);
    QVERIFY(options->action == action);
    QCOMPARE(options->file, file);
    QCOMPARE(options->owners, owners);
}

void TestArchiveOptions::refuses_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("export") << QStringLiteral("the file to write");
    QTest::newRow("backup") << QStringLiteral("the file to write");
    QTest::newRow("import") << QStringLiteral("file to import");
    QTest::newRow("import a.json b.json") << QStringLiteral("import takes one file");
    QTest::newRow("backup a b") << QStringLiteral("backup takes one file");
    QTest::newRow("export a.json pallets/flask") << QStringLiteral("give “pallets”");
    QTest::newRow("export a.json -x") << QStringLiteral("x");
    QTest::newRow("export a.json a--b") << QStringLiteral("“a--b”");
}

void TestArchiveOptions::refuses()
{
    QFETCH(const QString, part);
    const auto options = parsedArchive(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!options);
    QVERIFY(options.error().kind == core::Error::Kind::Usage);
    QVERIFY2(inEnglish(options.error()).contains(part), qPrintable(inEnglish(options.error())));
}

NEWFACES_TEST(tst_archiveoptions, TestArchiveOptions, QCoreApplication)
#include "tst_archiveoptions.moc"
