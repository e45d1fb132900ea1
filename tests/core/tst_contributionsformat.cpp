// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributionsformat.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::Contributions;
using core::WithOwner;
using core::WithPeople;

namespace {

QString hex()
{
    return QStringLiteral("0123456789abcdef0123456789abcdef01234567");
}

core::Instant firstCommit()
{
    return *core::parseInstant(u"2010-04-06T11:12:57Z");
}

Contributions contributionsToPallets()
{
    Contributions answer;
    answer.owner = QStringLiteral("pallets");
    answer.forge.avatarAddress = QStringLiteral("avatar:%1");
    answer.rows = {{QStringLiteral("click"), std::chrono::year(2014) / 4, 12},
                   {QStringLiteral("flask"), std::chrono::year(2010) / 4, 3}};
    answer.newcomers = {{QStringLiteral("Armin"),
                         QStringLiteral("mitsuhiko"),
                         false,
                         QStringLiteral("flask"),
                         *core::Sha::fromHex(hex()),
                         firstCommit(),
                         QStringLiteral("mitsuhiko"),
                         {},
                         7,
                         firstCommit() + std::chrono::days(2),
                         true,
                         false,
                         7801},
                        {QStringLiteral("renovate[bot]"),
                         QString(),
                         true,
                         QStringLiteral("click"),
                         *core::Sha::fromHex(hex()),
                         firstCommit(),
                         {},
                         {},
                         1,
                         firstCommit(),
                         false,
                         true}};
    answer.newcomers[0].affiliation = {QStringLiteral("Pallets"), core::Affiliation::Reason::Account, {}};
    answer.newcomers[0].otherHandles = {{core::Network::Bluesky, QStringLiteral("armin.bsky.social")},
                                        {core::Network::Mastodon, QStringLiteral("@armin@mastodon.social")}};
    answer.repositories = {{QStringLiteral("click"),
                            core::RepositoryState::Blocked,
                            core::asText(QStringLiteral("GitHub blocks it.")),
                            0,
                            {}},
                           {QStringLiteral("flask"), core::RepositoryState::Complete, QString(), 5531,
                            core::Sha::fromHex(hex())}};
    answer.activity.active = {{std::chrono::year(2010) / 4, 3, 0}, {std::chrono::year(2010) / 5, 0, 2}};
    answer.activity.retained = {{std::chrono::year(2010) / 4, 3, {1, 2, 2}, {1, 2, 2}},
                                {std::chrono::year(2026) / 7, 5, {4, {}, {}}, {4, 4, 4}},
                                {std::chrono::year(2026) / 11, 1, {}, {}}};
    answer.activity.onceOrBack = {{std::chrono::year(2010) / 4, 2, 1}, {std::chrono::year(2026) / 7, 1, 4}};
    answer.activity.organisations = {{std::chrono::year(2010) / 4, QStringLiteral("Acme, Inc."), 2},
                                     {std::chrono::year(2010) / 4, QStringLiteral("=Big"), 1},
                                     {std::chrono::year(2026) / 7, {}, 5}};
    answer.rules.inside = QStringLiteral("ACME, inc.");
    answer.notes = {3, 41, 2, 312, 12, 4, 5, 1, 6, 0, 8};
    answer.complete = false;
    answer.refreshedAt = *core::parseInstant(u"2026-11-22T16:00:00Z");
    return answer;
}

QByteArray jsonText(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.object();
}

} // namespace

class TestContributionsFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesJson()
    {
        const QJsonObject expected = parsed(R"({
            "owner": "pallets", "scope": "repository", "identity": "account", "date": "author",
            "period": "month", "bots": false, "agents": false, "forks": false, "co_authors": false,
            "inside": "ACME, inc.",
            "rows": [{"repository": "click", "month": "2014-04", "new_contributors": 12},
                     {"repository": "flask", "month": "2010-04", "new_contributors": 3}],
            "repositories": [
                {"name": "click", "state": "blocked", "commits": 0, "head": null,
                 "reason": "GitHub blocks it."},
                {"name": "flask", "state": "complete", "commits": 5531,
                 "head": "0123456789abcdef0123456789abcdef01234567", "reason": null}],
            "complete": false, "refreshed_at": "2026-11-22T16:00:00Z", "last_seen_at": null,
            "notes": {"bots_left_out": 3, "aliases_merged": 41, "forks_left_out": 2,
                      "accounts_not_asked": 312, "suggestions": 12,
                      "commits_without_date": 4, "agents_left_out": 5, "several_people": 1, "forgotten": 0,
                      "co_authors_not_read": 6, "repositories_left_out": 8}})");
        QVERIFY(!expected.isEmpty());
        QCOMPARE(jsonText(core::toJson(contributionsToPallets(), WithPeople::No)), jsonText(expected));
    }

    void writesPeopleWhenAskedFor()
    {
        const QJsonObject json = core::toJson(contributionsToPallets(), WithPeople::Yes);
        const QJsonObject expected = parsed(R"({"people": [
            {"name": "Armin", "login": "mitsuhiko", "bot": false, "repository": "flask",
             "first_commit": "0123456789abcdef0123456789abcdef01234567",
             "first_commit_at": "2010-04-06T11:12:57Z", "x_handle": null, "id": "mitsuhiko",
             "commits": 7, "last_commit_at": "2010-04-08T11:12:57Z", "came_back": true, "agent": false,
             "avatar_url": "avatar:7801",
             "organisation": "Pallets", "organisation_reason": "account",
             "bluesky_handle": "armin.bsky.social", "mastodon_handle": "@armin@mastodon.social"},
            {"name": "renovate[bot]", "login": null, "bot": true, "repository": "click",
             "first_commit": "0123456789abcdef0123456789abcdef01234567",
             "first_commit_at": "2010-04-06T11:12:57Z", "x_handle": null, "id": null,
             "commits": 1, "last_commit_at": "2010-04-06T11:12:57Z", "came_back": false, "agent": true,
             "avatar_url": null,
             "organisation": null, "organisation_reason": null,
             "bluesky_handle": null, "mastodon_handle": null}]})");
        QVERIFY(!expected.isEmpty());
        QCOMPARE(jsonText({{QStringLiteral("people"), json.value(u"people")}}), jsonText(expected));

        QJsonObject rest = json;
        rest.remove(QStringLiteral("people"));
        QCOMPARE(jsonText(rest), jsonText(core::toJson(contributionsToPallets(), WithPeople::No)));
    }

    void writesEmptyLists()
    {
        Contributions none;
        none.owner = QStringLiteral("no-repos");
        const QJsonObject json = core::toJson(none, WithPeople::Yes);
        for (const char *list : {"rows", "people", "repositories"}) {
            QVERIFY(json.value(QLatin1String(list)).isArray());
            QVERIFY(json.value(QLatin1String(list)).toArray().isEmpty());
        }
        QCOMPARE(json.value(u"complete"), QJsonValue(true));
    }

    void saysTheRules()
    {
        Contributions answer = contributionsToPallets();
        answer.rules = {.scope = core::Scope::Owner,
                        .identity = core::Identity::Name,
                        .date = core::DateOf::Committer,
                        .bots = true,
                        .forks = true,
                        .agents = true,
                        .coAuthors = true};
        const QJsonObject json = core::toJson(answer, WithPeople::No);
        QCOMPARE(json.value(u"scope").toString(), QStringLiteral("owner"));
        QCOMPARE(json.value(u"identity").toString(), QStringLiteral("name"));
        QCOMPARE(json.value(u"date").toString(), QStringLiteral("committer"));
        QVERIFY(json.value(u"bots").toBool());
        QVERIFY(json.value(u"forks").toBool());
        QVERIFY(json.value(u"agents").toBool());
        QVERIFY(json.value(u"co_authors").toBool());
        QCOMPARE(core::toString(core::Identity::Email), QStringLiteral("email"));
    }

    void writesCsv()
    {
        const std::vector<Contributions> one = {contributionsToPallets()};
        QCOMPARE(core::toCsv(one, WithPeople::No), QByteArray("repository,month,new_contributors\n"
                                                              "click,2014-04,12\n"
                                                              "flask,2010-04,3\n"));
        QCOMPARE(core::toCsv(one, WithPeople::Yes),
                 QByteArray("name,login,bot,repository,first_commit,first_commit_at,x_handle,"
                            "commits,last_commit_at,came_back,agent,avatar_url,"
                            "organisation,organisation_reason,bluesky_handle,mastodon_handle\n"
                            "Armin,mitsuhiko,false,flask,0123456789abcdef0123456789abcdef01234567,"
                            "2010-04-06T11:12:57Z,,7,2010-04-08T11:12:57Z,true,false,"
                            "avatar:7801,Pallets,account,armin.bsky.social,'@armin@mastodon.social\n"
                            "renovate[bot],,true,click,0123456789abcdef0123456789abcdef01234567,"
                            "2010-04-06T11:12:57Z,,1,2010-04-06T11:12:57Z,false,true,,,,,\n"));
    }

    void writesAView_data()
    {
        QTest::addColumn<core::View>("view");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("new") << core::View::Newcomers
                             << QByteArray("repository,month,new_contributors\n"
                                           "click,2014-04,12\n"
                                           "flask,2010-04,3\n")
                             << QByteArray("{}");
        QTest::newRow("active") << core::View::Active
                                << QByteArray("month,new,returning\n"
                                              "2010-04,3,0\n"
                                              "2010-05,0,2\n")
                                << QByteArray(R"({"active": [
            {"month": "2010-04", "new": 3, "returning": 0},
            {"month": "2010-05", "new": 0, "returning": 2}]})");
        QTest::newRow("retention") << core::View::Retention
                                   << QByteArray("month,new_contributors,back_within_3_months,"
                                                 "back_within_6_months,back_within_12_months\n"
                                                 "2010-04,3,1,2,2\n"
                                                 "2026-07,5,4,,\n"
                                                 "2026-11,1,,,\n")
                                   << QByteArray(R"({"retention": [
            {"month": "2010-04", "new_contributors": 3, "back_within_3_months": 1,
             "back_within_6_months": 2, "back_within_12_months": 2},
            {"month": "2026-07", "new_contributors": 5, "back_within_3_months": 4,
             "back_within_6_months": null, "back_within_12_months": null},
            {"month": "2026-11", "new_contributors": 1, "back_within_3_months": null,
             "back_within_6_months": null, "back_within_12_months": null}]})");
        QTest::newRow("once-or-back") << core::View::OnceOrBack
                                      << QByteArray("month,came_once,came_back\n"
                                                    "2010-04,2,1\n"
                                                    "2026-07,1,4\n")
                                      << QByteArray(R"({"once_or_back": [
            {"month": "2010-04", "came_once": 2, "came_back": 1},
            {"month": "2026-07", "came_once": 1, "came_back": 4}]})");
        QTest::newRow("organisations") << core::View::Organisations
                                       << QByteArray("month,organisation,new_contributors\n"
                                                     "2010-04,\"Acme, Inc.\",2\n"
                                                     "2010-04,'=Big,1\n"
                                                     "2026-07,,5\n")
                                       << QByteArray(R"({"organisations": [
            {"month": "2010-04", "organisation": "Acme, Inc.", "new_contributors": 2},
            {"month": "2010-04", "organisation": "=Big", "new_contributors": 1},
            {"month": "2026-07", "organisation": null, "new_contributors": 5}]})");
        QTest::newRow("insiders") << core::View::Insiders
                                  << QByteArray("month,insiders,outsiders,unknown\n"
                                                "2010-04,2,1,0\n"
                                                "2026-07,0,0,5\n")
                                  << QByteArray(R"({"inside": "ACME, inc.", "insiders": [
            {"month": "2010-04", "insiders": 2, "outsiders": 1, "unknown": 0},
            {"month": "2026-07", "insiders": 0, "outsiders": 0, "unknown": 5}]})");
    }

    void namesThePeriod_data()
    {
        QTest::addColumn<core::PeriodKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("week") << core::PeriodKind::Weeks << "2010-W14";
        QTest::newRow("month") << core::PeriodKind::Months << "2010-04";
        QTest::newRow("quarter") << core::PeriodKind::Quarters << "2010-Q2";
        QTest::newRow("year") << core::PeriodKind::Years << "2010";
    }

    void namesThePeriod()
    {
        QFETCH(const core::PeriodKind, kind);
        QFETCH(const QString, text);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const core::Period period = core::Period::holding(firstCommit(), kind);
        Contributions answer;
        answer.rules.period = kind;
        answer.rows = {{QStringLiteral("flask"), period, 3}};
        answer.activity.active = {{period, 3, 2}};
        answer.activity.retained = {{period, 3, {}, {}}};
        answer.activity.onceOrBack = {{period, 1, 2}};
        answer.activity.organisations = {{period, {}, 3}};
        const std::vector<Contributions> one = {answer};
        QCOMPARE(core::toCsv(one, WithPeople::No),
                 QStringLiteral("repository,%1,new_contributors\nflask,%2,3\n").arg(name, text).toUtf8());
        using core::View;
        for (const View view :
             {View::Active, View::Retention, View::OnceOrBack, View::Organisations, View::Insiders}) {
            const QString csv = QString::fromUtf8(core::toCsv(one, view));
            QVERIFY2(csv.startsWith(name + u',') && csv.contains(u'\n' + text + u','), qPrintable(csv));
            const QJsonObject json = core::toJson(answer, WithPeople::No, view);
            QCOMPARE(json.value(u"period").toString(), name);
            QCOMPARE(json.value(u"rows").toArray().first().toObject().value(name).toString(), text);
            const QString list = core::toString(view).replace(u'-', u'_');
            QCOMPARE(json.value(list).toArray().first().toObject().value(name).toString(), text);
        }
    }

    void writesAView()
    {
        QFETCH(const core::View, view);
        QFETCH(const QByteArray, csv);
        QFETCH(const QByteArray, json);
        const std::vector<Contributions> one = {contributionsToPallets()};
        QCOMPARE(core::toCsv(one, view), csv);
        QCOMPARE(core::toString(view), QString::fromLatin1(QTest::currentDataTag()));

        // Whatever the view, the rest of the object stays.
        QJsonObject expected = core::toJson(contributionsToPallets(), WithPeople::No);
        const QJsonObject added = parsed(json.constData());
        for (auto it = added.begin(); it != added.end(); ++it)
            expected.insert(it.key(), it.value());
        QCOMPARE(jsonText(core::toJson(contributionsToPallets(), WithPeople::No, view)), jsonText(expected));
    }

    void writesTheOwnerInAView()
    {
        Contributions other;
        other.owner = QStringLiteral("redis");
        other.activity.active = {{std::chrono::year(2009) / 3, 1, 0}};
        const std::vector<Contributions> two = {contributionsToPallets(), other};
        QCOMPARE(core::toCsv(two, core::View::Active, WithOwner::Yes),
                 QByteArray("owner,month,new,returning\n"
                            "pallets,2010-04,3,0\n"
                            "pallets,2010-05,0,2\n"
                            "redis,2009-03,1,0\n"));
        QVERIFY(core::toCsv(two, core::View::Retention, WithOwner::Yes)
                    .startsWith("owner,month,new_contributors,back_within_3_months,"));
    }

    void writesTheHeaderAlone()
    {
        const std::vector<Contributions> none = {Contributions()};
        QCOMPARE(core::toCsv(none, WithPeople::No), QByteArray("repository,month,new_contributors\n"));
    }

    void writesTheOwnerWhenAsked()
    {
        Contributions other;
        other.owner = QStringLiteral("redis");
        other.rows = {{QStringLiteral("redis"), std::chrono::year(2009) / 3, 1}};
        const std::vector<Contributions> two = {contributionsToPallets(), other};
        QCOMPARE(core::toCsv(two, WithPeople::No, WithOwner::Yes),
                 QByteArray("owner,repository,month,new_contributors\n"
                            "pallets,click,2014-04,12\n"
                            "pallets,flask,2010-04,3\n"
                            "redis,redis,2009-03,1\n"));
        QVERIFY(core::toCsv(two, WithPeople::Yes, WithOwner::Yes).startsWith("owner,name,login,"));
        QVERIFY(core::toCsv(two, WithPeople::Yes, WithOwner::Yes).contains("\npallets,Armin,mitsuhiko,"));
    }

    void quotes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QStringLiteral("Ann B.") << QByteArray("Ann B.");
        QTest::newRow("a comma") << QStringLiteral("B., Ann") << QByteArray("\"B., Ann\"");
        QTest::newRow("quotes") << QStringLiteral("Ann \"A\" B.") << QByteArray("\"Ann \"\"A\"\" B.\"");
        QTest::newRow("a line end") << QStringLiteral("Ann\nB.") << QByteArray("\"Ann\nB.\"");
        QTest::newRow("a carriage return") << QStringLiteral("Ann\rB.") << QByteArray("\"Ann\rB.\"");
        QTest::newRow("letters beyond ASCII") << QStringLiteral("Ånn") << QByteArray("Ånn");
        QTest::newRow("nothing") << QString() << QByteArray();
    }

    void quotes()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, field);
        Contributions answer = contributionsToPallets();
        answer.newcomers.resize(1);
        answer.newcomers[0].name = name;
        const std::vector<Contributions> one = {answer};
        const QByteArray csv = core::toCsv(one, WithPeople::Yes);
        QCOMPARE(csv.mid(csv.indexOf('\n') + 1),
                 QByteArray(field + ",mitsuhiko,false,flask," + hex().toLatin1() +
                            ",2010-04-06T11:12:57Z,,7,"
                            "2010-04-08T11:12:57Z,true,false,avatar:7801,Pallets,account,armin.bsky.social,'@"
                            "armin@mastodon.social\n"));
    }
};

NEWFACES_TEST(tst_contributionsformat, TestContributionsFormat, QCoreApplication)
#include "tst_contributionsformat.moc"
