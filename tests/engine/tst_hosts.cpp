// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "enginedesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

using core::Error;
using engine::Reading;

/// The same owner on two hosts.
class TestHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        m_other.emplace();
        m_desk->github->addRepository(
            acme, {QStringLiteral("anvil"), support::commits(3, QStringLiteral("ann"), day)});
        m_other->addRepository(acme,
                               {QStringLiteral("anvil"), support::commits(5, QStringLiteral("ben"), day)});
        QVERIFY(m_desk->ask(acme).has_value());
        turnToOther();
        QVERIFY(m_desk->ask(acme).has_value());
    }

    void cleanup()
    {
        m_desk.reset();
        m_other.reset();
    }

    void historiesDoNotMix()
    {
        QCOMPARE(people(m_desk->ask(acme, Reading::Stored)), QStringList{QStringLiteral("ben")});
        turnToFirst();
        QCOMPARE(people(m_desk->ask(acme, Reading::Stored)), QStringList{QStringLiteral("ann")});
        QCOMPARE(people(m_desk->ask(acme, Reading::Refresh)), QStringList{QStringLiteral("ann")});

        const auto entries = m_desk->engine->history().result().value();
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries[0].lookup.host, firstHost);
        QCOMPARE(entries[1].lookup.host, otherHost);
    }

    void otherHostIsAnsweredFromWhatIsStored()
    {
        engine::Question question = EngineDesk::question(acme, Reading::Stored);
        question.lookup.host = firstHost;
        const auto stored = m_desk->engine->contributors(question).result();
        QCOMPARE(people(stored), QStringList{QStringLiteral("ann")});
        QCOMPARE(stored->host, firstHost);

        m_other->http().forget();
        question.reading = Reading::Refresh;
        const auto refused = m_desk->engine->contributors(question).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
        QCOMPARE(refused.error().message, core::message("lookup.elsewhere", acme, firstHost, otherHost));
        QCOMPARE(m_other->http().count(), 0);
    }

    void decisionsAreOfTheHost()
    {
        const core::Lookup owner{acme, {}};
        const core::Decision bot{
            0, core::Decision::Kind::Bot, {{QStringLiteral("mail:ben@example.org"), {}}}, {}};
        QVERIFY(m_desk->engine->decide(owner, bot).result().has_value());
        QCOMPARE(m_desk->engine->decisions(owner).result().value().size(), std::size_t(1));
        turnToFirst();
        QCOMPARE(m_desk->engine->decisions(owner).result().value().size(), std::size_t(0));
        QCOMPARE(m_desk->engine->decisions().result().value().front().host, otherHost);
        const core::Lookup elsewhere{acme, {}, otherHost};
        QCOMPARE(m_desk->engine->decisions(elsewhere).result().value().size(), std::size_t(1));
    }

    void exportIsOfTheHost()
    {
        const QString file = m_desk->folder.filePath(QStringLiteral("export.json"));
        QCOMPARE(m_desk->engine->exportTo(file, {{acme, {}}}).result().value().commits, qint64(5));
        turnToFirst();
        QCOMPARE(m_desk->engine->exportTo(file, {{acme, {}}}).result().value().commits, qint64(3));
        QCOMPARE(m_desk->engine->exportTo(file, {}).result().value().commits, qint64(8));
    }

private:
    static QStringList people(const core::Result<core::Contributions> &answer)
    {
        QStringList names;
        for (const core::Newcomer &one : answer.value().newcomers)
            names.append(one.name);
        return names;
    }

    void turnTo(const QUrl &api)
    {
        engine::Settings settings = m_desk->engine->settings();
        settings.api = api;
        m_desk->engine->apply(settings);
    }
    void turnToFirst() { turnTo(m_desk->github->api()); }
    void turnToOther()
    {
        QUrl api = m_other->api();
        api.setHost(otherHost);
        turnTo(api);
    }

    const QString day = QStringLiteral("2020-01-05");
    const QString firstHost = QStringLiteral("127.0.0.1");
    /// The same machine by another name.
    const QString otherHost = QStringLiteral("localhost");
    std::optional<EngineDesk> m_desk;
    std::optional<support::FakeGitHub> m_other;
};

NEWFACES_TEST(tst_hosts, TestHosts, QCoreApplication)

#include "tst_hosts.moc"
