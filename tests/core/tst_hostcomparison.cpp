// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/hostcomparison.h"
#include "core/counting/hostcomparisonformat.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>
#include <numeric>
#include <random>

using core::Author;
using core::Difference;
using core::HostComparison;
using core::ListedContributor;

namespace {

ListedContributor account(qint64 id, const char *login, bool bot = false)
{
    return {.accountId = id, .login = QString::fromLatin1(login), .botAccount = bot};
}

ListedContributor address(const char *email)
{
    return {.email = QString::fromLatin1(email)};
}

Author unasked(const char *name, const char *email)
{
    return someone(name, email, Author::notAsked);
}

int sumOf(const HostComparison &comparison)
{
    return std::accumulate(
        comparison.clauses.begin(), comparison.clauses.end(), comparison.accounts,
        [](int sum, const HostComparison::Clause &clause) { return sum + clause.difference; });
}

/// "-1 bots, +2 no_account".
QString told(const HostComparison &comparison)
{
    QStringList clauses;
    for (const HostComparison::Clause &clause : comparison.clauses)
        clauses << QStringLiteral("%1%2 %3").arg(clause.difference > 0 ? QStringLiteral("+") : QString(),
                                                 QString::number(clause.difference),
                                                 core::toString(clause.reason));
    return clauses.join(QStringLiteral(", "));
}

/// Own people, counted already, left out, not in the history.
QString toldAddresses(const HostComparison::Addresses &addresses)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(addresses.ownPeople)
        .arg(addresses.countedAlready)
        .arg(addresses.leftOut)
        .arg(addresses.notInHistory);
}

struct Case
{
    std::vector<Author> authors;
    std::vector<ListedContributor> listed;
    /// Who are co-authors of the first commit.
    std::vector<Author> coAuthors = {};
    core::Rules rules = {};
    int maxLinked = 500;
    std::vector<core::Decision> decisions = {};
};

/// A commit of each author, a month each.
core::History historyOf(const Case &given)
{
    HistoryMaker maker;
    maker.only("flask");
    int number = 0;
    for (const Author &author : given.authors) {
        const QString date =
            QStringLiteral("%1-%2-05").arg(2000 + number / 12).arg(number % 12 + 1, 2, 10, QChar(u'0'));
        maker.add("flask", author, date.toLatin1().constData());
        ++number;
    }
    std::vector<std::size_t> coAuthors;
    coAuthors.reserve(given.coAuthors.size());
    for (const Author &author : given.coAuthors)
        coAuthors.push_back(maker.indexOf(author));
    for (const std::size_t author : coAuthors)
        maker.repository("flask").coAuthors.push_back({0, static_cast<std::uint32_t>(author)});
    core::History history = maker.made();
    history.decisions = given.decisions;
    return history;
}

HostComparison compared(const Case &given)
{
    return core::compareWithHost(historyOf(given), given.rules, {given.listed, given.maxLinked});
}

core::Decision decision(core::Decision::Kind kind, const QStringList &keys)
{
    core::Decision one;
    one.kind = kind;
    for (const QString &key : keys)
        one.subjects.push_back({key, key});
    return one;
}

} // namespace

class TestHostComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDifference_data()
    {
        QTest::addColumn<Case>("given");
        QTest::addColumn<int>("accounts");
        QTest::addColumn<QString>("clauses");
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("addresses");
        const auto is = [](const char *name, const Case &given, int accounts, const char *clauses, int people,
                           const char *addresses = "0 0 0 0") {
            QTest::newRow(name) << given << accounts << QString::fromLatin1(clauses) << people
                                << QString::fromLatin1(addresses);
        };
        const Author ann = someone("Ann", "ann@example.org", 1, "ann");
        const Author bob = someone("Bob", "bob@example.org", 2, "bob");
        const Author loner = someone("Lou", "lou@example.org");
        const Author robot = {QStringLiteral("r[bot]"), QStringLiteral("r@example.org"), 9,
                              QStringLiteral("r[bot]"), true};
        const Author claude = someone("Claude", "noreply@anthropic.com", 81847, "claude");
        const core::Rules withMachines = {.bots = true, .agents = true};
        const core::Rules byEmail = {.identity = core::Identity::Email};
        const core::Rules withCoAuthors = {.coAuthors = true};
        const core::Rules later = {.since = month(2000, 2)};

        is("nothing", {{}, {}}, 0, "", 0);
        is("the same", {{ann, bob}, {account(1, "ann"), account(2, "bob")}}, 2, "", 2);
        is("the login has changed", {{ann}, {account(1, "anna")}}, 1, "", 1);
        is("a bot", {{ann, robot}, {account(1, "ann"), account(9, "r[bot]", true)}}, 2, "-1 bots", 1);
        is("a bot that counts",
           {{ann, robot}, {account(1, "ann"), account(9, "r[bot]", true)}, {}, withMachines}, 2, "", 2);
        is("a bot whose commits name no account",
           {{unasked("dependabot[bot]", "support@dependabot.com")}, {account(9, "dependabot[bot]", true)}}, 1,
           "-1 bots", 0);
        is("a bot of which no commit was read", {{ann}, {account(1, "ann"), account(9, "r[bot]", true)}}, 2,
           "-1 bots", 1);
        is("an agent", {{ann, claude}, {account(1, "ann"), account(81847, "claude")}}, 2, "-1 agents", 1);
        is("two accounts of a machine that counts",
           {{someone("a", "action@github.com", 8, "actions-user"),
             someone("github-actions[bot]", "b@example.org", 9, "github-actions[bot]")},
            {account(8, "actions-user"), account(9, "github-actions[bot]", true)},
            {},
            withMachines},
           2, "-1 several_accounts", 1);
        is("a human who was marked as a bot",
           {{ann, bob},
            {account(1, "ann"), account(2, "bob")},
            {},
            {},
            500,
            {decision(core::Decision::Kind::Bot, {QStringLiteral("account:2")})}},
           2, "-1 bots", 1);
        is("several accounts of one person",
           {{ann, someone("Ann", "ann@example.org", 3, "ann-at-work")},
            {account(1, "ann"), account(3, "ann-at-work")}},
           2, "-1 several_accounts", 1);
        is("several addresses of one account",
           {{ann, someone("Ann", "ann@home.example", 1, "ann")}, {account(1, "ann")}}, 1, "", 1);
        is("several addresses of one account, counted by address",
           {{ann, someone("Ann", "ann@home.example", 1, "ann")}, {account(1, "ann")}, {}, byEmail}, 1,
           "+1 counted_apart", 2);
        is("an address that was split off an account",
           {{ann, someone("Ann", "ann@home.example", 1, "ann")},
            {account(1, "ann")},
            {},
            {},
            500,
            {decision(core::Decision::Kind::Split, {QStringLiteral("mail:ann@home.example")})}},
           1, "+1 counted_apart", 2);
        is("no account", {{ann, loner}, {account(1, "ann"), address("Lou@Example.org")}}, 1, "+1 no_account",
           2, "1 0 0 0");
        is("a second address without an account",
           {{ann, someone("Ann", "5+x@users.noreply.github.com", 1, "ann"), loner},
            {account(1, "ann"), address("5+x@users.noreply.github.com"), address("lou@example.org")}},
           1, "+1 no_account", 2, "1 1 0 0");
        is("many people at one address",
           {{someone("A", "devnull@localhost"), someone("B", "devnull@localhost")},
            {address("devnull@localhost")}},
           0, "+2 no_account", 2, "1 0 0 0");
        is("beyond the limit", {{ann, bob}, {account(1, "ann"), address("bob@example.org")}, {}, {}, 1}, 1,
           "+1 beyond_limit", 2, "1 0 0 0");
        is("no account, beyond the limit",
           {{ann, loner}, {account(1, "ann"), address("lou@example.org")}, {}, {}, 1}, 1, "+1 no_account", 2,
           "1 0 0 0");
        is("a machine's address",
           {{ann, someone("aider", "aider@aider.chat")}, {account(1, "ann"), address("aider@aider.chat")}}, 1,
           "", 1, "0 0 1 0");
        is("an account that is nobody's",
           {{ann, someone("A", "root@localhost", 5, "invalid-email-address"),
             someone("B", "root@localhost", 5, "invalid-email-address"),
             someone("C", "x@localhost", 5, "invalid-email-address")},
            {account(1, "ann"), account(5, "invalid-email-address")}},
           2, "+2 nobody", 4);
        is("a co-author", {{ann}, {account(1, "ann")}, {bob}, withCoAuthors}, 1, "+1 co_authors", 2);
        is("a co-author who is not counted", {{ann}, {account(1, "ann")}, {bob}}, 1, "", 1);
        is("a co-author who is an author as well",
           {{ann, bob}, {account(1, "ann"), account(2, "bob")}, {bob}, withCoAuthors}, 2, "", 2);
        is("accounts that were not asked for",
           {{unasked("Ann", "ann@example.org"), unasked("Ann", "ann@home.example"),
             unasked("Bob", "bob@example.org")},
            {account(1, "ann"), account(2, "bob")}},
           2, "+1 accounts_not_asked", 3);
        is("no account, and none was asked for",
           {{unasked("Ann", "ann@example.org")}, {address("ann@example.org")}}, 0, "+1 no_account", 1,
           "1 0 0 0");
        is("more accounts than addresses that were not asked for",
           {{unasked("Ann", "ann@example.org")}, {account(1, "ann"), account(2, "bob"), account(3, "c")}}, 3,
           "-2 not_in_history", 1);
        is("nobody knows", {{ann}, {account(2, "bob"), address("x@example.org")}}, 1,
           "-1 not_in_history, +1 not_listed", 1, "0 0 0 1");
        is("outside the range", {{ann, bob}, {account(1, "ann"), account(2, "bob")}, {}, later}, 2,
           "-1 outside_range", 1);
        core::Rules ofAcme;
        ofAcme.organisation = QStringLiteral("acme.com");
        is("an organisation",
           {{someone("Ann", "ann@acme.com", 1, "ann"), bob},
            {account(1, "ann"), account(2, "bob")},
            {},
            ofAcme},
           2, "-1 other_organisation", 1);
    }

    void tellsTheDifference()
    {
        QFETCH(const Case, given);
        const HostComparison comparison = compared(given);
        QTEST(comparison.accounts, "accounts");
        QTEST(told(comparison), "clauses");
        QTEST(comparison.people, "people");
        QTEST(toldAddresses(comparison.addresses), "addresses");
        QCOMPARE(sumOf(comparison), comparison.people);
    }

    void tellsOfCommitsWithoutADate()
    {
        core::History history = historyOf({{someone("Ann", "ann@example.org", 1, "ann")}, {}});
        history.repositories[0].commits[0].authoredAt = core::noInstant;
        history.repositories[0].commits[0].committedAt = core::noInstant;
        const HostComparison comparison = core::compareWithHost(history, {}, {{account(1, "ann")}, 500});
        QCOMPARE(told(comparison), QStringLiteral("-1 without_date"));
        QCOMPARE(comparison.people, 0);
    }

    /// Made-up authors and lists that have little to do with each other.
    void alwaysAddsUp()
    {
        std::mt19937 random(7);
        const auto pick = [&random](int most) {
            return static_cast<int>(random() % static_cast<unsigned>(most));
        };
        const std::vector<QString> emails = {QStringLiteral("a@example.org"),
                                             QStringLiteral("b@example.org"),
                                             QStringLiteral("c@example.org"),
                                             QStringLiteral("root@localhost"),
                                             QStringLiteral("aider@aider.chat"),
                                             QStringLiteral("noreply@anthropic.com"),
                                             QStringLiteral("3+carl@users.noreply.github.com"),
                                             QStringLiteral("dora@users.noreply.github.com")};
        const std::vector<QString> logins = {QString(),
                                             QStringLiteral("ann"),
                                             QStringLiteral("bob"),
                                             QStringLiteral("carl"),
                                             QStringLiteral("dora"),
                                             QStringLiteral("r[bot]"),
                                             QStringLiteral("claude"),
                                             QStringLiteral("invalid-email-address")};
        const auto nameOf = [](int number) {
            return number == 0 ? QStringLiteral("x[bot]") : QStringLiteral("Name %1").arg(number);
        };
        for (int round = 0; round < 3000; ++round) {
            Case given;
            const auto author = [&] {
                const int login = pick(8);
                return Author{nameOf(pick(4)), emails[static_cast<std::size_t>(pick(8))],
                              login > 0 ? login : pick(2) - 1, logins[static_cast<std::size_t>(login)],
                              login == 5};
            };
            for (int i = pick(12); i > 0; --i)
                given.authors.push_back(author());
            if (!given.authors.empty()) {
                for (int i = pick(3); i > 0; --i)
                    given.coAuthors.push_back(author());
            }
            for (int login = 1; login < 8; ++login) {
                if (pick(2) == 0)
                    given.listed.push_back({.accountId = login,
                                            .login = logins[static_cast<std::size_t>(login)],
                                            .botAccount = login == 5});
            }
            for (const QString &email : emails) {
                if (pick(3) == 0)
                    given.listed.push_back({.email = email});
            }
            given.maxLinked = pick(4);
            given.rules.identity = static_cast<core::Identity>(pick(3));
            given.rules.bots = pick(2) == 0;
            given.rules.agents = pick(2) == 0;
            given.rules.coAuthors = pick(2) == 0;
            if (pick(3) == 0)
                given.rules.since = month(2000, 3);
            if (pick(4) == 0)
                given.rules.organisation = core::unknownOrganisation;
            if (pick(4) == 0)
                given.decisions = {
                    decision(core::Decision::Kind::Join,
                             {QStringLiteral("mail:a@example.org"), QStringLiteral("mail:b@example.org")})};

            const HostComparison comparison = compared(given);
            QCOMPARE(sumOf(comparison), comparison.people);
            QCOMPARE(std::size_t(comparison.people),
                     core::contributions(historyOf(given), given.rules).newcomers.size());
            QCOMPARE(std::size_t(comparison.accounts + comparison.addresses.inAll()), given.listed.size());
            for (const HostComparison::Clause &clause : comparison.clauses)
                QVERIFY(clause.difference != 0);
        }
    }

    void writesEachLine()
    {
        const HostComparison comparison{.accounts = 3,
                                        .clauses = {{Difference::Bots, -1}, {Difference::BeyondLimit, 4}},
                                        .people = 6,
                                        .addresses = {},
                                        .maxLinkedAddresses = 500};
        QStringList lines;
        for (const core::ComparisonLine &line : core::linesOf(comparison))
            lines << line.signedText(QString::number(std::abs(line.number))) + u' ' + line.text.code;
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("3 comparison.accounts"), QStringLiteral("−1 comparison.bots"),
                              QStringLiteral("+4 comparison.beyond-limit"),
                              QStringLiteral("6 comparison.people")}));
        QCOMPARE(core::notesOf(comparison).size(), std::size_t(1));
    }

    void writesJson()
    {
        const HostComparison comparison{.accounts = 3,
                                        .clauses = {{Difference::BeyondLimit, 4}},
                                        .people = 7,
                                        .addresses = {4, 3, 2, 1},
                                        .maxLinkedAddresses = 500};
        QCOMPARE(core::notesOf(comparison).size(), std::size_t(5));
        const QByteArray json =
            "{'accounts':3,'addresses_without_account':{'counted_already':3,'left_out':2,'not_in_history':1,"
            "'own_people':4},'clauses':[{'difference':4,'reason':'beyond_limit','text':'people whose "
            "accounts are "
            "missing in the list, because GitHub links only the first 500 e-mail addresses of a "
            "repository'}],"
            "'people':7}";
        QCOMPARE(QJsonDocument(core::toJson(comparison)).toJson(QJsonDocument::Compact).replace('"', '\''),
                 json);
    }
};

NEWFACES_TEST(tst_hostcomparison, TestHostComparison, QCoreApplication)
#include "tst_hostcomparison.moc"
