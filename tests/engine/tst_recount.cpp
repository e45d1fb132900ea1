// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginedesk.h"
#include "store/database/prepare.h"
#include "store/database/version.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>

using core::Error;
using engine::Reading;
using support::commit;

/// Counts by other rules of what has not changed meanwhile.
class TestRecount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EngineDesk>();
        m_desk->github->addRepository(
            acme, {QStringLiteral("anvil"), {commit("ben", "2020-02-02"), commit("ann", "2020-01-05")}});
        m_database = store::databasePath(m_desk->folder.path());
        QVERIFY(m_desk->ask(acme));
        QTRY_VERIFY(store::isSettled(m_database));
    }

    void cleanup() { m_desk.reset(); }

    /// What cannot be read was not read: the file is spoilt in a way that cannot be seen from outside.
    void doesNotReadTheHistoryAgain()
    {
        QVERIFY(m_desk->ask(acme, Reading::Stored));
        spoil();
        for (const QString &since : {QStringLiteral("2020-01"), QStringLiteral("2020-02")}) {
            core::Rules rules;
            rules.since = core::parseMonth(since);
            const auto counted = m_desk->ask(acme, Reading::Stored, rules);
            QVERIFY(counted);
            QCOMPARE(counted->rows.size(), std::size_t(since == QStringLiteral("2020-01") ? 2 : 1));
        }
        const auto people = m_desk->engine->people({acme, {}}, {}).result();
        QVERIFY(people);
        QCOMPARE(people->people.size(), std::size_t(2));

        touch();
        const auto read = m_desk->ask(acme, Reading::Stored);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Storage);
    }

    /// However soon one change follows another.
    void showsEveryChange()
    {
        const core::Decision isBot{
            .kind = core::Decision::Kind::Bot,
            .subjects = {{.key = QStringLiteral("login:ann"), .label = QStringLiteral("ann")}},
            .decidedAt = {}};
        for (int i = 0; i < 30; ++i) {
            const auto decision = m_desk->engine->decide({acme, {}}, isBot).result();
            QVERIFY(decision);
            QCOMPARE(m_desk->ask(acme, Reading::Stored)->newcomers.size(), std::size_t(1));
            QVERIFY(m_desk->engine->undo(decision->id).result());
            QCOMPARE(m_desk->ask(acme, Reading::Stored)->newcomers.size(), std::size_t(2));
        }
    }

private:
    /// Nothing of the database is left, but its file has the size and the time that it had.
    void spoil() const
    {
        struct stat before = {};
        QCOMPARE(::stat(QFile::encodeName(m_database).constData(), &before), 0);
        const QByteArray version = store::storedVersion(m_database);
        QFile file(m_database);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(static_cast<qsizetype>(before.st_size), 'x'));
        file.close();
        setTime(before.st_mtim);
        QCOMPARE(store::storedVersion(m_database), version);
    }

    void touch() const { setTime({.tv_sec = 1'600'000'000, .tv_nsec = 1}); }

    void setTime(const timespec &time) const
    {
        const std::array times = {time, time};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_database).constData(), times.data(), 0), 0);
    }

    std::unique_ptr<EngineDesk> m_desk;
    QString m_database;
};

NEWFACES_TEST(tst_recount, TestRecount, QCoreApplication)
#include "tst_recount.moc"
