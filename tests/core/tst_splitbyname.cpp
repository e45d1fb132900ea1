// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/whoiswho.h"
#include "core/people/whoiswhoformat.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using core::Author;
using core::Decision;
using core::History;
using core::WhoIsWho;

namespace {

const QString team = QStringLiteral("team@x.org");

/// Una, Uwe, Udo, Ulla and Ugo write with the team's address, which is an account's; Una also with her own.
History teamHistory()
{
    HistoryMaker maker;
    for (const char *name : {"Una", "Uwe", "Udo", "Ulla", "Ugo", "una"})
        maker.add("flask", someone(name, "team@x.org", 7, "team"), "2020-01-05");
    return maker.add("flask", someone("Una", "una@y.org"), "2020-01-05")
        .add("flask", someone("Team", "t@x.org", 7, "team"), "2020-01-05")
        .made();
}

/// "names of a person, names of another"
QString peopleOf(const History &history)
{
    QStringList people;
    for (const core::PersonReport &person : core::whoIsWho(history, {}).people)
        people << person.names.join(u'+');
    people.sort();
    return people.join(QStringLiteral(", "));
}

QString sharedIn(const History &history)
{
    QStringList lines;
    const WhoIsWho answer = core::whoIsWho(history, {});
    for (const core::SeveralPeople &one : answer.severalPeople)
        lines << QStringLiteral("%1 of %2: %3")
                     .arg(one.email, answer.people[one.person].id, one.names.join(u' '));
    return lines.join(u'|');
}

Decision decided(const History &history, const QStringList &names)
{
    const core::Result<Decision> decision = core::splitByName(core::whoIsWho(history, {}), team, names);
    return decision.value_or(Decision());
}

} // namespace

class TestSplitByName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QString>("suggestions");
        const auto named = [](const char *email, const std::vector<const char *> &names) {
            std::vector<Author> authors;
            authors.reserve(names.size());
            for (const char *name : names)
                authors.push_back(someone(name, email));
            return authors;
        };
        QTest::newRow("five names") << named("u@x.org", {"E", "D", "C", "B", "A"})
                                    << "u@x.org of u@x.org: A B C D E";
        QTest::newRow("four") << named("u@x.org", {"A", "B", "C", "D"}) << "";
        QTest::newRow("four that are spelt differently")
            << named("u@x.org", {"A", "B", "C", "D", "d", " D"}) << "";
        QTest::newRow("a name that is empty") << named("u@x.org", {"A", "B", "C", "D", ""}) << "";
        QTest::newRow("a placeholder") << named("u@localhost", {"A", "B", "C", "D", "E"}) << "";
        QTest::newRow("a machine") << named("noreply@anthropic.com", {"A", "B", "C", "D", "E"}) << "";
        QTest::newRow("machines among them")
            << named("u@x.org", {"A", "B", "C", "D", "tidy[bot]", "x[bot]"}) << "";
    }

    void suggests()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QString, suggestions);
        HistoryMaker maker;
        for (const Author &author : authors)
            maker.add("flask", author, "2020-01-05");
        QCOMPARE(sharedIn(maker.made()), suggestions);
        QCOMPARE(core::contributions(maker.made(), {}).notes.sharedAddresses, suggestions.isEmpty() ? 0 : 1);
    }

    void splits_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("people");
        QTest::newRow("one name") << QStringList{QStringLiteral("UNA")} << "name:una <team@x.org>"
                                  << "Team+Udo+Ugo+Ulla+Uwe, Una, Una+una";
        QTest::newRow("two names") << QStringList{QStringLiteral("Una"), QStringLiteral("Uwe"),
                                                  QStringLiteral("uwe")}
                                   << "name:una <team@x.org>|name:uwe <team@x.org>"
                                   << "Team+Udo+Ugo+Ulla, Una, Una+una, Uwe";
        QTest::newRow("each") << QStringList() << "names:team@x.org"
                              << "Team, Udo, Ugo, Ulla, Una, Una+una, Uwe";
    }

    void splits()
    {
        QFETCH(const QStringList, names);
        History history = teamHistory();
        const WhoIsWho before = core::whoIsWho(history, {});
        const Decision decision = decided(history, names);
        QVERIFY(decision.kind == Decision::Kind::Split);
        QStringList keys;
        for (const Decision::Subject &subject : decision.subjects)
            keys << subject.key;
        QTEST(keys.join(u'|'), "keys");
        history.decisions = {decision};
        QTEST(peopleOf(history), "people");
        QCOMPARE(sharedIn(history), QString());
        const WhoIsWho after = core::whoIsWho(history, {});
        QSet<QString> known;
        for (const core::PersonReport &person : after.people)
            known.insert(person.key);
        QCOMPARE(std::size_t(known.size()), after.people.size());
        history.decisions.clear();
        QVERIFY(core::whoIsWho(history, {}) == before);
    }

    /// What is read later is split as well, and who was split can be joined with others.
    void holdsForWhatIsReadLater()
    {
        History history = HistoryMaker()
                              .add("flask", someone("Una", "team@x.org"), "2020-01-05")
                              .add("flask", someone("Uwe", "team@x.org"), "2020-01-05")
                              .made();
        const Decision split = decided(history, {});
        history = teamHistory();
        history.decisions = {split};
        QCOMPARE(peopleOf(history), QStringLiteral("Team, Udo, Ugo, Ulla, Una, Una+una, Uwe"));
        Decision una;
        una.subjects = {{QStringLiteral("name:una <team@x.org>"), {}},
                        {QStringLiteral("mail:una@y.org"), {}}};
        history.decisions.push_back(una);
        QCOMPARE(peopleOf(history), QStringLiteral("Team, Udo, Ugo, Ulla, Una+una, Uwe"));
    }

    /// An address no longer names those who were split off by name.
    void theRestKeepsTheAddress()
    {
        History history = teamHistory();
        history.decisions = {decided(history, {QStringLiteral("Una")})};
        Decision mark;
        mark.kind = Decision::Kind::Bot;
        mark.subjects = {{QStringLiteral("mail:team@x.org"), {}}};
        history.decisions.push_back(mark);
        for (const core::PersonReport &person : core::whoIsWho(history, {}).people)
            QCOMPARE(person.bot, person.names.contains(QStringLiteral("Uwe")));
    }

    void oneOfThemIsOnePerson()
    {
        History history = teamHistory();
        QCOMPARE(sharedIn(history), QStringLiteral("team@x.org of team: Udo Ugo Ulla Una Uwe"));
        const core::Result<Decision> decision =
            core::decide(core::whoIsWho(history, {}), Decision::Kind::Join, {QStringLiteral("Team@x.org")});
        QVERIFY(decision);
        QVERIFY(core::keepsAddressTogether(*decision));
        history.decisions = {*decision};
        QCOMPARE(sharedIn(history), QString());
        QCOMPARE(peopleOf(history), peopleOf(teamHistory()));
        QVERIFY(!core::decide(core::whoIsWho(history, {}), Decision::Kind::Join, {team}));
    }

    void tellsItAsJson()
    {
        const QJsonObject json = core::toJson(core::whoIsWho(teamHistory(), {}));
        const QJsonArray expected = {
            QJsonObject{{QStringLiteral("email"), team},
                        {QStringLiteral("person"), QStringLiteral("team")},
                        {QStringLiteral("names"),
                         QJsonArray{QStringLiteral("Udo"), QStringLiteral("Ugo"), QStringLiteral("Ulla"),
                                    QStringLiteral("Una"), QStringLiteral("Uwe")}}}};
        QCOMPARE(json.value(u"several_people").toArray(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("message");
        QTest::newRow("an address of nobody")
            << "x@x.org" << QStringList() << R"(["people.unknown-address","pallets","x@x.org"])";
        QTest::newRow("a name of nobody") << "team@x.org" << QStringList{QStringLiteral("Ann")}
                                          << R"(["people.unknown-name","team@x.org","Ann"])";
        QTest::newRow("the only name") << "una@y.org" << QStringList{QStringLiteral("Una")}
                                       << R"(["people.only-name","una@y.org","Una"])";
        QTest::newRow("no second name")
            << "una@y.org" << QStringList() << R"(["people.no-second-name","una@y.org"])";
    }

    void refuses()
    {
        QFETCH(const QString, address);
        QFETCH(const QStringList, names);
        const core::Result<Decision> decision =
            core::splitByName(core::whoIsWho(teamHistory(), {}), address, names);
        QVERIFY(!decision);
        QCOMPARE(decision.error().kind, core::Error::Kind::Usage);
        QTEST(toJsonText(decision.error().message), "message");
    }
};

NEWFACES_TEST(tst_splitbyname, TestSplitByName, QCoreApplication)
#include "tst_splitbyname.moc"
