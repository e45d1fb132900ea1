// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles.h"
#include "enginedesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

namespace {

using Counted = engine::Answer<core::Contributions>;

/// Twice what the port allows.
constexpr int manyReadings = 200;

} // namespace

/// Stored data is available immediately, whatever is waiting for the network.
class TestWaitingReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letWhatIsStoredPass_data()
    {
        QTest::addColumn<bool>("isSilent");
        QTest::newRow("a host that is silent") << true;
        QTest::newRow("a quota that is used up") << false;
    }

    void letWhatIsStoredPass()
    {
        QFETCH(const bool, isSilent);
        const EngineDesk desk;
        desk.github->addRepository(acme, {anvil, {support::commit("ann", "2020-01-05")}});
        QVERIFY(desk.ask(acme).has_value());
        if (isSilent)
            desk.github->http().hold();
        else
            desk.github->setQuota(
                core::Quota{.limit = 60, .remaining = 0, .resetsAt = core::now() + std::chrono::minutes(50)});

        const std::stop_source stop;
        std::vector<Counted> waiting;
        waiting.reserve(manyReadings);
        for (int i = 0; i < manyReadings; ++i)
            waiting.push_back(desk.engine->contributors(
                EngineDesk::question(QStringLiteral("owner%1").arg(i)), stop.get_token()));

        const Counted stored = desk.engine->contributors(EngineDesk::question(acme, engine::Reading::Stored));
        const auto history = desk.engine->history();
        const auto profiles = desk.engine->profiles().stored();
        QTRY_VERIFY_WITH_TIMEOUT(stored.isFinished() && history.isFinished() && profiles.isFinished(),
                                 60'000);
        QVERIFY(stored.result().has_value());
        QVERIFY(std::ranges::none_of(waiting, &Counted::isFinished));

        stop.request_stop();
        for (const Counted &one : waiting)
            QCOMPARE(one.result().error().kind, core::Error::Kind::Cancelled);
    }
};

NEWFACES_TEST(tst_waitingreadings, TestWaitingReadings, QCoreApplication)
#include "tst_waitingreadings.moc"
