// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/hostcomparisonformat.h"
#include "core/messages/catalogue.h"
#include "enginedesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::HostComparison;
using core::Result;
using support::commit;
using support::unlinkedCommit;

class TestHostComparing : public QObject
{
    Q_OBJECT

private:
    Result<HostComparison> compare(const QString &repository = anvil, const core::Rules &rules = {}) const
    {
        return m_desk->engine->compareWithHost({.lookup = {acme, repository}, .rules = rules}).result();
    }

    std::unique_ptr<EngineDesk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EngineDesk>();
        m_desk->github->addRepository(
            acme, {anvil,
                   {commit("ann", "2020-03-05"), commit("dependabot[bot]", "2020-02-06"),
                    unlinkedCommit(QStringLiteral("Lou"), QStringLiteral("lou@example.org"),
                                   QStringLiteral("2020-01-05"))}});
    }

    void cleanup() { m_desk.reset(); }

    void asksOnceAndAddsUp()
    {
        QVERIFY(m_desk->ask(QStringLiteral("acme/anvil")));
        m_desk->forget();
        const Result<HostComparison> comparison = compare();
        QVERIFY(comparison);
        QCOMPARE(comparison->accounts, 2);
        QCOMPARE(comparison->people, 2);
        const std::vector<HostComparison::Clause> expected = {{core::Difference::Bots, -1},
                                                              {core::Difference::NoAccount, 1}};
        QVERIFY(comparison->clauses == expected);
        QCOMPARE(m_desk->asked(), 1);
        QCOMPARE(m_desk->github->http().seen().front().headers.value("authorization"),
                 QByteArray("Bearer a-token"));
    }

    void comparesWhatWasReadOfTheOwner()
    {
        QVERIFY(m_desk->ask(acme));
        const Result<HostComparison> comparison = compare();
        QVERIFY(comparison);
        QCOMPARE(comparison->people, 2);
    }

    void saysWhatCannotBeCompared_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("an owner") << QString() << Error::Kind::Usage;
        QTest::newRow("never read") << anvil << Error::Kind::NotFound;
    }

    void saysWhatCannotBeCompared()
    {
        QFETCH(const QString, repository);
        const Result<HostComparison> comparison = compare(repository);
        QVERIFY(!comparison);
        QTEST(comparison.error().kind, "kind");
        QCOMPARE(m_desk->asked(), 0);
    }

    void asksNoOtherHost()
    {
        const Result<HostComparison> comparison =
            m_desk->engine
                ->compareWithHost({.lookup = {acme, anvil, QStringLiteral("example.org")}, .rules = {}})
                .result();
        QVERIFY(!comparison);
        QVERIFY(core::isAbout(comparison.error().message, "lookup.elsewhere"));
        QCOMPARE(m_desk->asked(), 0);
    }

    void stops()
    {
        QVERIFY(m_desk->ask(QStringLiteral("acme/anvil")));
        const std::stop_source stop = [] {
            std::stop_source stopped;
            stopped.request_stop();
            return stopped;
        }();
        const Result<HostComparison> comparison =
            m_desk->engine->compareWithHost({.lookup = {acme, anvil}, .rules = {}}, stop.get_token())
                .result();
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().kind, Error::Kind::Cancelled);
    }

    void showsNoToken()
    {
        QVERIFY(m_desk->ask(QStringLiteral("acme/anvil")));
        m_desk->github->refuseToken("a-token");
        const Result<HostComparison> comparison = compare();
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().kind, Error::Kind::Unauthorized);
        QVERIFY(!core::toJsonText(comparison.error().message).contains(u"a-token"));
    }
};

NEWFACES_TEST(tst_hostcomparing, TestHostComparing, QCoreApplication)
#include "tst_hostcomparing.moc"
