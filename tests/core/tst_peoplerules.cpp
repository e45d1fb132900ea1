// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "core/people/keys.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

#include <array>
#include <numeric>
#include <random>

using core::Author;
using core::AuthorKind;
using core::Decision;
using core::Identity;
using core::People;
using support::gitHub;

namespace {

/// Whom each author is, as letters: "AAB" says that the first two are one person. A bot's are small, an
/// agent's are digits.
QString lettersByKind(const People &people)
{
    QString text;
    for (const std::size_t person : people.personOf) {
        const AuthorKind kind = people.persons[person].kind;
        const char16_t first = kind == AuthorKind::Human ? u'A' : kind == AuthorKind::Bot ? u'a' : u'0';
        text += QChar(first + static_cast<char16_t>(person));
    }
    return text;
}

QByteArray noReply(int number, const char *login)
{
    return QByteArray::number(number) + '+' + login + "@users.noreply.github.com";
}

Author bot(const char *name, const QByteArray &email, qint64 id, const char *login)
{
    Author author = someone(name, email.constData(), id, login);
    author.botAccount = true;
    return author;
}

Author numbered(const char *name, int number, const char *addressLogin, const char *login = "")
{
    return someone(name, noReply(number, addressLogin).constData(), *login == '\0' ? 0 : number, login);
}

/// Humans and machines who share addresses, accounts, logins, placeholders and names at random.
std::vector<Author> mixedAuthors(std::mt19937 &random)
{
    const auto below = [&random](unsigned bound) {
        return static_cast<int>(random() % bound);
    };
    const QStringList names = {QStringLiteral("Ann"),       QStringLiteral("ann "),
                               QStringLiteral("Ben"),       QStringLiteral("tidy[bot]"),
                               QStringLiteral("Travis CI"), QStringLiteral("")};
    std::vector<Author> authors;
    for (int i = 0; i < 60; ++i) {
        Author one;
        one.name = names[below(6)];
        switch (below(5)) {
        case 0:
            one.email = QStringLiteral("none@none");
            break;
        case 1:
            one.email = QStringLiteral("login%1@users.noreply.github.com").arg(below(5));
            break;
        case 2:
            one.email = QStringLiteral("%1+login%2@users.noreply.github.com").arg(1 + below(6)).arg(below(5));
            break;
        case 3:
            one.email = QStringLiteral("noreply@anthropic.com");
            break;
        default:
            one.email = QStringLiteral("mail%1@x.org").arg(below(12));
        }
        if (below(3) == 0) {
            one.accountId = 1 + below(6);
            one.login = QStringLiteral("login%1").arg(below(5));
            one.botAccount = one.accountId == 6;
        }
        authors.push_back(one);
    }
    return authors;
}

/// The persons as sets of the authors' places in the original order.
QSet<QList<int>> sets(const People &people, const std::vector<std::size_t> &order)
{
    QSet<QList<int>> all;
    for (const core::Person &person : people.persons) {
        QList<int> places;
        for (const std::size_t author : person.authors)
            places.append(static_cast<int>(order[author]));
        std::ranges::sort(places);
        places.append(static_cast<int>(person.kind));
        all.insert(places);
    }
    return all;
}

} // namespace

class TestPeopleRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void join_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QString>("byAccount");
        QTest::addColumn<QString>("byEmail");
        const auto is = [](const char *name, const std::vector<Author> &authors, const char *byAccount,
                           const char *byEmail) {
            QTest::newRow(name) << authors << QString::fromLatin1(byAccount) << QString::fromLatin1(byEmail);
        };

        // Placeholder addresses
        is("a placeholder joins by the name",
           {someone("Anna Berg", "devnull@localhost"), someone("Ben", "devnull@localhost"),
            someone("anna  BERG", " DevNull@localhost")},
           "ABA", "ABA");
        is("a name joins only beside one placeholder",
           {someone("Cid", ""), someone("Cid", "none@none"), someone("Cid", "root@x.org"),
            someone("Cid", "cid@x.org")},
           "ABCD", "ABCD");
        is("composed and decomposed", {someone("Jos\u00e9", "none@none"), someone("Jose\u0301", "none@none")},
           "AA", "AA");
        is("a placeholder with an account",
           {someone("Jo", "jo@localhost", 7, "jo"), someone("Jo", "jo@localhost"),
            someone("J", "j@x.org", 7, "jo")},
           "AAA", "AAB");

        // Nobody's accounts
        is("nobody's account joins nobody",
           {someone("Pia", "pia@localhost", 148100, "invalid-email-address"),
            someone("Quin", "quin@box", 148100, "invalid-email-address"),
            someone("Ria", "ria@x.org", 148100, "invalid-email-address"),
            someone("GitHub", "noreply@github.com", 19864447, "web-flow")},
           "ABCD", "ABCD");

        // Numbers before logins
        is("a login that was taken over joins nobody", {numbered("Kit", 5, "foo"), numbered("Kit", 9, "Foo")},
           "AB", "AB");
        is("neither when the host tells it",
           {numbered("Sam", 5, "sam", "samuel"), numbered("Sam", 6, "sam", "sam")}, "AB", "AB");
        is("a renamed account",
           {numbered("Old", 5, "old", "new"), numbered("New", 5, "new", "new"),
            someone("New", "new@users.noreply.github.com"), someone("New", "n@x.org", 5, "new")},
           "AAAA", "ABCD");
        is("a login joins the only account that carries it",
           {someone("Lena", "lena@users.noreply.github.com"), numbered("L", 5, "Lena")}, "AA", "AB");
        is("also the one that carried it before",
           {someone("Lena", "lena@users.noreply.github.com"), numbered("L", 5, "lena", "magda")}, "AA", "AB");
        is("a login that two accounts carry is a person of its own",
           {numbered("Kit", 5, "kit"), numbered("Kit", 6, "Kit"),
            someone("Kit", "kit@users.noreply.github.com"), someone("K", "KIT@users.noreply.github.com")},
           "ABCC", "ABCC");
        is("an address without a number that the host gives one",
           {someone("Nils", "nils@users.noreply.github.com", 5, "nils"), someone("N", "n@x.org", 5, "nils"),
            numbered("Other", 6, "nils")},
           "AAB", "ABC");

        // Machines
        is("a machine's address joins no humans",
           {someone("release-it[bot]", "rita@x.org", 7, "rita"), someone("Rita", "rita@x.org", 7, "rita"),
            someone("release-it[bot]", "ron@x.org"), someone("Ron", "ron@x.org")},
           "aBaC", "aBaC");
        is("neither does a machine's account",
           {someone("GitHub Actions", "sue@x.org", 7, "sue"), someone("Sue", "sue@x.org", 7, "sue")}, "aB",
           "aB");
        is("two forms of Copilot",
           {bot("copilot-swe-agent[bot]", noReply(198982749, "Copilot"), 198982749, "Copilot"),
            someone("Copilot", noReply(175728472, "Copilot").constData()),
            someone("copilot-swe-agent[bot]", "c@x.org")},
           "000", "000");
        is("a machine is one by account, address and name",
           {bot("dependabot[bot]", noReply(49699333, "dependabot[bot]"), 49699333, "dependabot[bot]"),
            someone("dependabot", "Support@dependabot.com"), someone("Dependabot", "x@x.org")},
           "aaa", "aaa");
        is("agents and bots are different",
           {someone("Claude", "noreply@anthropic.com", 81847, "claude"), someone("Claude Code", "x@x.org"),
            someone("Hosted Weblate", "hosted@weblate.org")},
           "00b", "00b");
    }

    void join()
    {
        QFETCH(const std::vector<Author>, authors);
        QTEST(lettersByKind(core::joinPeople(authors, gitHub, Identity::Account)), "byAccount");
        QTEST(lettersByKind(core::joinPeople(authors, gitHub, Identity::Email)), "byEmail");
    }

    void decisionsWin_data()
    {
        QTest::addColumn<std::vector<Decision>>("decisions");
        QTest::addColumn<QString>("people");
        using enum Decision::Kind;
        const auto one = [](Decision::Kind kind, const std::vector<const char *> &keys) {
            Decision decision;
            decision.kind = kind;
            for (const char *key : keys)
                decision.subjects.push_back({QString::fromLatin1(key), {}});
            return decision;
        };
        const auto is = [](const char *name, const std::vector<Decision> &decisions, const char *people) {
            QTest::newRow(name) << decisions << QString::fromLatin1(people);
        };
        is("none", {}, "AbbCD");
        is("a machine is a human", {one(Human, {"machine:tidy[bot]"})}, "ABBCD");
        is("and is still joined with nobody",
           {one(Human, {"machine:tidy[bot]"}), one(Bot, {"mail:ann@x.org"})}, "aBBCD");
        is("a human is an agent", {one(Agent, {"account:7"})}, "0bbCD");
        is("an address that humans and machines share is the humans'", {one(Agent, {"mail:ann@x.org"})},
           "0bbCD");
        is("so is an account", {one(Human, {"account:7"})}, "AbbCD");
        is("by the key of older decisions", {one(Human, {"login:tidy[bot]"})}, "ABBCD");
        is("an account with a number by its login", {one(Bot, {"login:ann"})}, "abbCD");
        is("a human is joined with a machine", {one(Join, {"account:7", "machine:tidy[bot]"})}, "AAABC");
        is("a name at a placeholder", {one(Bot, {"name:cid <none@none>"})}, "AbbcD");
        is("all who have the placeholder", {one(Join, {"mail:none@none", "account:7"})}, "AbbAA");
    }

    void decisionsWin()
    {
        QFETCH(const std::vector<Decision>, decisions);
        const std::vector<Author> authors = {
            someone("Ann", "ann@x.org", 7, "ann"), someone("tidy[bot]", "ann@x.org", 7, "ann"),
            someone("tidy[bot]", "t@x.org"), someone("Cid", "none@none"), someone("Dan", "none@none")};
        QTEST(lettersByKind(core::joinPeople(authors, gitHub, Identity::Account, decisions)), "people");
    }

    void machinesAreLeftOutByClass_data()
    {
        QTest::addColumn<bool>("bots");
        QTest::addColumn<bool>("agents");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("leftOut");
        QTest::newRow("neither") << false << false << "2020-01" << "1 bots, 1 agents";
        QTest::newRow("bots") << true << false << "2020-01 2020-02" << "0 bots, 1 agents";
        QTest::newRow("agents") << false << true << "2020-01 2020-03" << "1 bots, 0 agents";
        QTest::newRow("both") << true << true << "2020-01 2020-02 2020-03" << "0 bots, 0 agents";
    }

    void machinesAreLeftOutByClass()
    {
        QFETCH(const bool, bots);
        QFETCH(const bool, agents);
        const core::History history =
            HistoryMaker()
                .add("flask", someone("Ann", "ann@x.org"), "2020-01-05")
                .add("flask", someone("Travis CI", "ann@x.org"), "2020-02-05")
                .add("flask", someone("Claude", "noreply@anthropic.com"), "2020-03-05")
                .add("click", someone("Claude Code", "ann@x.org"), "2020-04-05")
                .made();
        const core::Contributions answer =
            core::contributions(history, {.scope = core::Scope::Owner, .bots = bots, .agents = agents});
        QStringList months;
        for (const core::Row &row : answer.rows) {
            months << core::toString(row.period);
            QCOMPARE(row.newContributors, 1);
        }
        QTEST(months.join(u' '), "rows");
        QTEST(QStringLiteral("%1 bots, %2 agents")
                  .arg(answer.notes.botsLeftOut)
                  .arg(answer.notes.agentsLeftOut),
              "leftOut");
        for (const core::Newcomer &one : answer.newcomers) {
            QCOMPARE(one.bot, one.name != u"Ann");
            QCOMPARE(one.agent, one.name.startsWith(u"Claude"));
        }
    }

    /// By name, a machine and a human can have the same one.
    void byNameCommitsAreLeftOutOneByOne()
    {
        const core::History history =
            HistoryMaker()
                .add("flask", someone("Sam", "bot@renovateapp.com"), "2020-01-05")
                .add("flask", someone("Sam", "sam@x.org"), "2020-02-05")
                .add("flask", someone("Claude", "noreply@anthropic.com"), "2020-03-05")
                .add("flask", someone("Claude Code", "noreply@anthropic.com"), "2020-04-05")
                .made();
        const core::Contributions humans = core::contributions(history, {.identity = Identity::Name});
        QCOMPARE(humans.rows.size(), std::size_t(1));
        QCOMPARE(core::toString(humans.rows[0].period), QStringLiteral("2020-02"));
        QCOMPARE(humans.notes.botsLeftOut, 0);
        QCOMPARE(humans.notes.agentsLeftOut, 2); // two names
        const core::Contributions all =
            core::contributions(history, {.identity = Identity::Name, .bots = true, .agents = true});
        QCOMPARE(all.rows.size(), std::size_t(3));
        QCOMPARE(core::toString(all.rows[0].period), QStringLiteral("2020-01"));
        QVERIFY(all.newcomers[0].bot);
    }

    void anyOrderGivesTheSamePeople()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 30; ++round) {
            const std::vector<Author> authors = mixedAuthors(random);
            std::vector<std::size_t> order(authors.size());
            std::iota(order.begin(), order.end(), std::size_t(0));
            std::array<QSet<QList<int>>, 2> before;
            for (int shuffle = 0; shuffle < 5; ++shuffle) {
                std::vector<Author> shuffled;
                shuffled.reserve(order.size());
                for (const std::size_t i : order)
                    shuffled.push_back(authors[i]);
                const std::array<QSet<QList<int>>, 2> after = {
                    sets(core::joinPeople(shuffled, gitHub, Identity::Account), order),
                    sets(core::joinPeople(shuffled, gitHub, Identity::Email), order)};
                if (shuffle > 0)
                    QVERIFY(after == before);
                before = after;
                std::ranges::shuffle(order, random);
            }
        }
    }

    void anyOrderOfRepositoriesGivesTheSamePeople()
    {
        std::mt19937 random(10);
        constexpr std::array names = {"anvil", "bellows", "chisel", "drill"};
        for (int round = 0; round < 10; ++round) {
            HistoryMaker maker;
            for (const Author &author : mixedAuthors(random))
                maker.add(names[random() % names.size()], author, "2020-01-05");
            core::History history = maker.made();
            const core::WhoIsWho before = core::whoIsWho(history, {});
            for (int shuffle = 0; shuffle < 4; ++shuffle) {
                std::ranges::shuffle(history.repositories, random);
                QVERIFY(core::whoIsWho(history, {}) == before);
            }
        }
    }

    /// Every author is in one person. Machines are one each; humans who are apart share no key.
    void nobodyIsLost()
    {
        std::mt19937 random(8);
        for (int round = 0; round < 30; ++round) {
            const std::vector<Author> authors = mixedAuthors(random);
            const People people = core::joinPeople(authors, gitHub, Identity::Account);
            std::size_t counted = 0;
            for (const core::Person &person : people.persons)
                counted += person.authors.size();
            QCOMPARE(counted, authors.size());
            QSet<QString> machines;
            QHash<QString, std::size_t> holders;
            for (std::size_t i = 0; i < authors.size(); ++i) {
                const core::AuthorTraits traits = core::traitsOf(authors[i], gitHub);
                QCOMPARE(people.persons[people.personOf[i]].isMachine(), traits.machine.has_value());
                if (traits.machine) {
                    machines.insert(traits.machine->name);
                    continue;
                }
                QStringList keys = {traits.placeholder ? core::nameKey(authors[i].name, traits.email)
                                                       : core::mailKey(traits.email)};
                for (const QString &number : core::accountNumbers(traits))
                    keys.append(core::accountKey(number));
                for (const QString &key : keys) {
                    if (!holders.contains(key))
                        holders.insert(key, people.personOf[i]);
                    QCOMPARE(holders.value(key), people.personOf[i]);
                }
            }
            QCOMPARE(int(std::ranges::count_if(people.persons, &core::Person::isMachine)),
                     int(machines.size()));
        }
    }

    /// Of each pair of people: once they are joined they are one, and undone it is as if nothing was.
    void joinAndUndoIsTheIdentity()
    {
        std::mt19937 random(9);
        HistoryMaker maker;
        for (const Author &author : mixedAuthors(random))
            maker.add("flask", author, "2020-01-05");
        core::History history = maker.made();
        const core::WhoIsWho before = core::whoIsWho(history, {});
        for (std::size_t i = 0; i + 1 < before.people.size(); ++i) {
            const core::Result<Decision> decision =
                core::decide(before, Decision::Kind::Join, {before.people[i].id, before.people[i + 1].id});
            QVERIFY(decision);
            history.decisions = {*decision};
            QCOMPARE(core::whoIsWho(history, {}).people.size(), before.people.size() - 1);
            history.decisions.clear();
            QVERIFY(core::whoIsWho(history, {}) == before);
        }
    }
};

NEWFACES_TEST(tst_peoplerules, TestPeopleRules, QCoreApplication)
#include "tst_peoplerules.moc"
