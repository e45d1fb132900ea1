// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <random>

using core::Author;
using core::Decision;
using core::History;
using core::PersonReport;
using core::WhoIsWho;

namespace {

History flaskHistory(const std::vector<Author> &authors)
{
    HistoryMaker maker;
    for (const Author &one : authors)
        maker.add("flask", one, "2020-01-05");
    return maker.made();
}

Decision decision(Decision::Kind kind, const QStringList &keys)
{
    Decision one;
    one.kind = kind;
    for (const QString &key : keys)
        one.subjects.push_back({key, key});
    return one;
}

QStringList idsOf(const WhoIsWho &answer)
{
    QStringList ids;
    for (const PersonReport &person : answer.people)
        ids.append(person.id);
    return ids;
}

/// "Ann: ann@home.org ann@work.org", a line each.
QStringList suggestionsOf(const WhoIsWho &answer)
{
    QStringList lines;
    for (const core::Suggestion &suggestion : answer.suggestions) {
        QStringList ids;
        for (const std::size_t person : suggestion.people)
            ids.append(answer.people[person].id);
        lines.append(QStringLiteral("%1: %2").arg(suggestion.name, ids.join(u' ')));
    }
    return lines;
}

} // namespace

class TestWhoIsWho : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports()
    {
        HistoryMaker maker;
        maker.add("flask", someone("Ann", "Ann@Work.org", 7, "ann"), "2020-03-01")
            .add("click", someone("Ann B.", "ann@home.org", 7, "ann"), "2021-01-05")
            .add("click", someone("Ann", "ann@home.org"), "2019-02-01")
            .add("click", someone("tidy[bot]", "tidy@x.org"), "1960-01-01", "2018-01-01")
            .add("linux", "bob", "2020-01-01")
            .fork("linux");
        const WhoIsWho answer = core::whoIsWho(maker.made(), {});
        QCOMPARE(answer.owner, QStringLiteral("pallets"));
        QCOMPARE(answer.people.size(), std::size_t(2));
        const QString ann = QStringLiteral("ann");
        const PersonReport first{
            ann,
            QStringLiteral("account:7"),
            QStringLiteral("Ann B."),
            ann,
            {QStringLiteral("ann@home.org"), QStringLiteral("ann@work.org")},
            {QStringLiteral("Ann"), QStringLiteral("Ann B.")},
            false,
            false,
            3,
            at("2019-02-01"),
            {},
            false,
            false,
            {{QStringLiteral("ann@home.org"), {QStringLiteral("Ann"), QStringLiteral("Ann B.")}},
             {QStringLiteral("ann@work.org"), {QStringLiteral("Ann")}}},
            QStringLiteral("ann@home.org"),
            {QStringLiteral("home.org"), core::Affiliation::Reason::Address, QStringLiteral("home.org")}};
        QVERIFY(answer.people[0] == first);
        const QString tidy = QStringLiteral("tidy[bot]");
        const PersonReport second{
            tidy,
            QStringLiteral("machine:tidy[bot]"),
            tidy,
            tidy,
            {QStringLiteral("tidy@x.org")},
            {tidy},
            true,
            false,
            1,
            at("2018-01-01"),
            {},
            true,
            false,
            {{QStringLiteral("tidy@x.org"), {tidy}}},
            QStringLiteral("tidy@x.org"),
            {QStringLiteral("x.org"), core::Affiliation::Reason::Address, QStringLiteral("x.org")}};
        QVERIFY(answer.people[1] == second);
        QCOMPARE(idsOf(core::whoIsWho(maker.made(), {.forks = true})),
                 (QStringList{ann, QStringLiteral("bob"), tidy}));
        QVERIFY(core::whoIsWho(maker.made(), {.identity = core::Identity::Name}) == answer);
        QVERIFY(core::whoIsWho(maker.made(), {.since = std::chrono::year(2030) / 1}) == answer);
    }

    void callsPeople_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QStringList>("ids");
        const auto is = [](const char *name, const std::vector<Author> &authors, const QString &ids) {
            QTest::newRow(name) << authors << ids.split(u'|', Qt::SkipEmptyParts);
        };
        is("nobody", {}, {});
        is("by account, address, name",
           {someone("Ann", "z@x.org", 7, "Zoe"), someone("Bob", "B@x.org"), someone("Cid", "")},
           QStringLiteral("b@x.org|Cid|Zoe"));
        is("a no-reply address's account", {someone("Ann", "7+Ann@users.noreply.github.com")},
           QStringLiteral("Ann"));
        is("a name like an account", {someone("ann", ""), someone("Ann", "a@x.org", 7, "ann")},
           QStringLiteral("ann|ann (2)"));
        is("names that differ in letter case",
           {someone("ann", ""), someone("Ann", "none@none"), someone("ANN", "me@localhost")},
           QStringLiteral("ANN|Ann (2)|ann (3)"));
        is("names at one placeholder address", {someone("Ann", "none@none"), someone("Bob", "none@none")},
           QStringLiteral("Ann|Bob"));
        is("a login that was taken over",
           {someone("Ann", "8+zoe@users.noreply.github.com"),
            someone("Bob", "9+zoe@users.noreply.github.com")},
           QStringLiteral("zoe|zoe (2)"));
        is("a machine without an account", {someone("Travis CI", "t@x.org")}, QStringLiteral("travis-ci"));
        is("a name like an address", {someone("a@x.org", ""), someone("Ann", "a@x.org")},
           QStringLiteral("a@x.org|a@x.org (2)"));
        is("no name", {someone("", "")}, QStringLiteral("(nameless)"));
    }

    void callsPeople()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QStringList, ids);
        QCOMPARE(idsOf(core::whoIsWho(flaskHistory(authors), {})), ids);
        const std::vector<Author> reversed(authors.rbegin(), authors.rend());
        QCOMPARE(idsOf(core::whoIsWho(flaskHistory(reversed), {})), ids);
    }

    void namesThemForDecisions_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QString>("key");
        const auto is = [](const char *name, const std::vector<Author> &authors, const char *key) {
            QTest::newRow(name) << authors << QString::fromLatin1(key);
        };
        is("an account", {someone("Ann", "a@x.org", 7, "ann")}, "account:7");
        is("the lowest of accounts",
           {someone("Ann", "a@x.org", 10, "anna"), someone("Ann", "a@x.org", 9, "ann")}, "account:9");
        is("a no-reply address's account", {someone("Ann", "7+ann@users.noreply.github.com")}, "account:7");
        is("one without its number", {someone("Ann", "ann@users.noreply.github.com")}, "login:ann");
        is("an address", {someone("Ann", "A@x.org")}, "mail:a@x.org");
        is("a name", {someone("Ann", "")}, "name:ann <>");
        is("a name at a placeholder address", {someone("Ann  B.", "Me@localhost")},
           "name:ann b. <me@localhost>");
        is("a bot, alike for all sources",
           {{QStringLiteral("tidy[bot]"), QStringLiteral("t@x.org"), 9, QStringLiteral("tidy[bot]"), true}},
           "machine:tidy[bot]");
    }

    void namesThemForDecisions()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QString, key);
        QCOMPARE(core::whoIsWho(flaskHistory(authors), {}).people.front().key, key);
    }

    void followsDecisions()
    {
        History history =
            flaskHistory({someone("Ann", "a@x.org", 7, "ann"), someone("Ann", "b@x.org", 7, "ann"),
                          someone("Bob", "c@x.org", 9, "bob"), someone("Cid", "d@x.org")});
        history.decisions = {
            decision(Decision::Kind::Split, {QStringLiteral("mail:b@x.org")}),
            decision(Decision::Kind::Join, {QStringLiteral("account:9"), QStringLiteral("mail:d@x.org")}),
            decision(Decision::Kind::Bot, {QStringLiteral("account:7")})};
        const WhoIsWho answer = core::whoIsWho(history, {});
        QCOMPARE(idsOf(answer),
                 (QStringList{QStringLiteral("ann"), QStringLiteral("b@x.org"), QStringLiteral("bob")}));
        QVERIFY(answer.people[0].bot && answer.people[0].decided);
        QCOMPARE(answer.people[1].key, QStringLiteral("mail:b@x.org"));
        QCOMPARE(answer.people[1].login, QString());
        QVERIFY(!answer.people[1].bot && answer.people[1].decided);
        QCOMPARE(answer.people[2].emails,
                 (QStringList{QStringLiteral("c@x.org"), QStringLiteral("d@x.org")}));
        QCOMPARE(answer.people[2].commits, 2);

        const core::Contributions counted = core::contributions(history, {});
        QCOMPARE(counted.newcomers.size(), std::size_t(2));
        QCOMPARE(counted.notes.botsLeftOut, 1);
        QCOMPARE(counted.notes.aliasesMerged, 1);
        QCOMPARE(core::contributions(history, {.bots = true}).newcomers.size(), std::size_t(3));
    }

    void tellsTheLatestMark_data()
    {
        using Kind = Decision::Kind;
        QTest::addColumn<std::vector<Decision>>("decisions");
        QTest::addColumn<std::optional<Kind>>("marked"); // of Ann
        const QStringList ann{QStringLiteral("account:7")};
        const QStringList cid{QStringLiteral("mail:d@x.org")};
        const Decision join = decision(Kind::Join, ann + cid);
        const auto is = [](const char *name, const std::vector<Decision> &decisions,
                           std::optional<Kind> marked) {
            QTest::newRow(name) << decisions << marked;
        };
        is("none", {join}, {});
        is("a bot", {decision(Kind::Bot, ann)}, Kind::Bot);
        is("the last of two", {decision(Kind::Bot, ann), decision(Kind::Human, ann)}, Kind::Human);
        is("by any of the addresses", {decision(Kind::Human, {QStringLiteral("mail:b@x.org")})}, Kind::Human);
        is("somebody else's", {decision(Kind::Bot, cid)}, {});
        is("of one joined later", {decision(Kind::Bot, cid), join}, Kind::Bot);
        is("of both who were joined", {decision(Kind::Bot, cid), decision(Kind::Human, ann), join},
           Kind::Human);
        is("of an address that was split off",
           {decision(Kind::Bot, {QStringLiteral("mail:b@x.org")}),
            decision(Kind::Split, {QStringLiteral("mail:b@x.org")})},
           {});
    }

    void tellsTheLatestMark()
    {
        QFETCH(const std::vector<Decision>, decisions);
        History history = flaskHistory({someone("Ann", "a@x.org", 7, "ann"),
                                        someone("Ann", "b@x.org", 7, "ann"), someone("Cid", "d@x.org")});
        history.decisions = decisions;
        const PersonReport ann = core::whoIsWho(history, {}).people.front();
        QCOMPARE(ann.id, QStringLiteral("ann"));
        QTEST(ann.marked, "marked");
        QVERIFY(!ann.marked || ann.bot == (ann.marked == Decision::Kind::Bot));
    }

    void suggests_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QStringList>("suggestions");
        const auto is = [](const char *name, const std::vector<Author> &authors, const QString &lines) {
            QTest::newRow(name) << authors << lines.split(u'|', Qt::SkipEmptyParts);
        };
        is("nobody", {someone("Ann", "a@x.org"), someone("Bob", "b@x.org")}, {});
        is("one name, two addresses", {someone("Ann", "a@x.org"), someone("Ann", "b@x.org")},
           QStringLiteral("Ann: a@x.org b@x.org"));
        is("one person", {someone("Ann", "a@x.org", 7, "ann"), someone("Ann", "b@x.org", 7, "ann")}, {});
        is("an account and an address", {someone("Ann", "z@x.org", 7, "ann"), someone("Ann", "b@x.org")},
           QStringLiteral("Ann: ann b@x.org"));
        is("two accounts", {someone("Ann", "a@x.org", 7, "ann"), someone("Ann", "b@x.org", 8, "anna")},
           QStringLiteral("Ann: ann anna"));
        is("letter case and white space", {someone("ann  B.", "a@x.org"), someone(" Ann b.", "b@x.org")},
           QStringLiteral("Ann b.: a@x.org b@x.org"));
        is("letters beyond ASCII", {someone("Åsa", "a@x.org"), someone("åSA", "b@x.org")},
           QStringLiteral("Åsa: a@x.org b@x.org"));
        is("one of their names",
           {someone("Ann", "a@x.org", 7, "ann"), someone("A. B.", "b@x.org", 7, "ann"),
            someone("A. B.", "c@x.org")},
           QStringLiteral("A. B.: ann c@x.org"));
        is("three", {someone("Ann", "a@x.org"), someone("Ann", "b@x.org"), someone("ann", "c@x.org")},
           QStringLiteral("Ann: a@x.org b@x.org c@x.org"));
        is("two groups, by name",
           {someone("Bob", "a@x.org"), someone("Ann", "b@x.org"), someone("Bob", "c@x.org"),
            someone("Ann", "d@x.org")},
           QStringLiteral("Ann: b@x.org d@x.org|Bob: a@x.org c@x.org"));
        is("who share two names are suggested once",
           {someone("Ann", "a@x.org"), someone("A. B.", "a@x.org"), someone("Ann", "b@x.org"),
            someone("A. B.", "b@x.org")},
           QStringLiteral("A. B.: a@x.org b@x.org"));
        is("no bots",
           {someone("tidy[bot]", "a@x.org"), someone("Ann", "b@x.org"), someone("Ann[bot]", "c@x.org")}, {});
        for (const char *name : {"root", "Unknown", "USER", "your  name", "Admin", "", " ", "A", "ubuntu"}) {
            const QByteArray row = QByteArray("a name that says nothing: ") + name;
            is(row.constData(), {someone(name, "a@x.org"), someone(name, "b@x.org")}, {});
        }
    }

    void suggests()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QStringList, suggestions);
        const History history = flaskHistory(authors);
        QCOMPARE(suggestionsOf(core::whoIsWho(history, {})), suggestions);
        const int count = static_cast<int>(suggestions.size());
        QCOMPARE(core::contributions(history, {}).notes.suggestions, count);
        QCOMPARE(core::contributions(history, {.identity = core::Identity::Email}).notes.suggestions, 0);
        QCOMPARE(core::contributions(history, {.identity = core::Identity::Name}).notes.suggestions, 0);
    }

    void suggestsNobodyAgainstADecision_data()
    {
        QTest::addColumn<std::vector<Decision>>("decisions");
        QTest::addColumn<QStringList>("suggestions");
        const auto is = [](const char *name, const std::vector<Decision> &decisions, const QString &lines) {
            QTest::newRow(name) << decisions << lines.split(u'|', Qt::SkipEmptyParts);
        };
        const QString a = QStringLiteral("mail:a@x.org");
        const QString b = QStringLiteral("mail:b@x.org");
        const QString c = QStringLiteral("account:7");
        const QString d = QStringLiteral("mail:d@x.org");
        using enum Decision::Kind;
        is("undecided", {}, QStringLiteral("Ann: a@x.org ann b@x.org"));
        is("two are different", {decision(Split, {a, b})}, QStringLiteral("Ann: a@x.org ann"));
        is("all are", {decision(Split, {a, b, c})}, {});
        is("two pairs are", {decision(Split, {a, b}), decision(Split, {a, c})},
           QStringLiteral("Ann: ann b@x.org"));
        is("joined", {decision(Join, {a, b})}, QStringLiteral("Ann: a@x.org ann"));
        is("all joined", {decision(Join, {a, b, c})}, {});
        is("an address that was split from its account", {decision(Split, {d})},
           QStringLiteral("Ann: a@x.org ann b@x.org"));
        is("a bot", {decision(Bot, {a})}, QStringLiteral("Ann: ann b@x.org"));
        is("different, and then the same", {decision(Split, {a, b}), decision(Join, {a, b})},
           QStringLiteral("Ann: a@x.org ann"));
    }

    void suggestsNobodyAgainstADecision()
    {
        QFETCH(const std::vector<Decision>, decisions);
        QFETCH(const QStringList, suggestions);
        History history =
            flaskHistory({someone("Ann", "a@x.org"), someone("Ann", "b@x.org"),
                          someone("Ann", "c@x.org", 7, "ann"), someone("Annette", "d@x.org", 7, "ann")});
        history.decisions = decisions;
        QCOMPARE(suggestionsOf(core::whoIsWho(history, {})), suggestions);
        QCOMPARE(core::contributions(history, {}).notes.suggestions, int(suggestions.size()));
    }

    void doesNotSuggestWhatWasSplit()
    {
        History history =
            flaskHistory({someone("Ann", "a@x.org", 7, "ann"), someone("Ann", "b@x.org", 7, "ann")});
        history.decisions = {decision(Decision::Kind::Split, {QStringLiteral("mail:b@x.org")})};
        QCOMPARE(core::whoIsWho(history, {}).people.size(), std::size_t(2));
        QCOMPARE(suggestionsOf(core::whoIsWho(history, {})), QStringList());
    }

    void namesNewcomersAlike()
    {
        HistoryMaker maker;
        maker.add("flask", "ann", "2020-01-01").add("click", "bob-", "2020-02-01");
        const core::Contributions counted = core::contributions(maker.made(), {});
        QCOMPARE(counted.newcomers[0].id, QStringLiteral("ann"));
        QCOMPARE(counted.newcomers[1].id, QStringLiteral("bob@example.org"));
        const WhoIsWho answer = core::whoIsWho(maker.made(), {});
        for (const core::Newcomer &one : counted.newcomers)
            QVERIFY(std::ranges::count(answer.people, one.id, &PersonReport::id) == 1);
        for (const core::Identity identity : {core::Identity::Email, core::Identity::Name})
            QCOMPARE(core::contributions(maker.made(), {.identity = identity}).newcomers[0].id, QString());
    }

    void aThousandPeopleHaveAsManyIds()
    {
        std::mt19937 random(11);
        const auto below = [&random](unsigned bound) {
            return static_cast<int>(random() % bound);
        };
        std::vector<Author> authors;
        for (int i = 0; i < 1000; ++i) {
            const QString name = QStringLiteral("%1ame %2").arg(below(2) == 0 ? u'n' : u'N').arg(below(60));
            const int login = below(200);
            authors.push_back({name, below(3) == 0 ? QString() : QStringLiteral("m%1@x.org").arg(below(300)),
                               below(4) == 0 ? 1 + login : 0, QString(), false});
            if (authors.back().accountId != 0)
                authors.back().login = QStringLiteral("login%1").arg(login);
        }
        const WhoIsWho answer = core::whoIsWho(flaskHistory(authors), {});
        QVERIFY(answer.people.size() > 100);
        QSet<QString> ids;
        QSet<QString> keys;
        for (const PersonReport &person : answer.people) {
            ids.insert(person.id.toLower());
            keys.insert(person.key);
        }
        QCOMPARE(std::size_t(ids.size()), answer.people.size());
        QCOMPARE(std::size_t(keys.size()), answer.people.size());
    }
};

NEWFACES_TEST(tst_whoiswho, TestWhoIsWho, QCoreApplication)
#include "tst_whoiswho.moc"
