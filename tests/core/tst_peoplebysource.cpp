// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>

using core::Author;
using core::History;

// The same authors as each of the sources tells of them: REST shows all accounts, GraphQL none of bots, git
// none at all; those of people are then asked for, a commit for each e-mail.

namespace {

Author linked(const char *name, const char *email, qint64 id, const char *login)
{
    return {QString::fromUtf8(name), QString::fromUtf8(email), id, QString::fromUtf8(login), false};
}

Author machine(const char *name, const char *email, qint64 id, const char *login)
{
    return {QString::fromUtf8(name), QString::fromUtf8(email), id, QString::fromUtf8(login), true};
}

Author unlinked(const char *name, const char *email)
{
    return linked(name, email, 0, "");
}

Author byGraphQl(Author author)
{
    if (author.botAccount) {
        author.accountId = 0;
        author.login.clear();
        author.botAccount = false;
    }
    return author;
}

Author byGitAlone(const Author &author)
{
    return {author.name, author.email, Author::notAsked, QString(), false};
}

/// A commit a month, in the order of the authors.
History historyOf(const std::vector<Author> &authors)
{
    HistoryMaker maker;
    int number = 0;
    for (const Author &one : authors) {
        const QString date = QStringLiteral("20%1-01-05").arg(10 + number++);
        maker.add("flask", one, date.toLatin1().constData());
    }
    return maker.made();
}

History seen(const History &history, Author (*by)(const Author &))
{
    History other = history;
    for (Author &author : other.authors)
        author = by(author);
    return other;
}

History byGitAndAccounts(const History &history)
{
    QHash<QString, Author> accounts;
    for (const Author &author : history.authors) {
        if (author.name.endsWith(u"[bot]") || accounts.contains(author.email.toLower()))
            continue;
        accounts.insert(author.email.toLower(), byGraphQl(author));
    }
    History other = seen(history, byGitAlone);
    for (Author &author : other.authors) {
        const Author known = accounts.value(author.email.toLower());
        author.accountId = known.accountId;
        author.login = known.login;
    }
    return other;
}

/// All that a user sees of who counts as whom; what names them to decisions may depend on the source.
QStringList told(const History &history)
{
    QStringList lines;
    for (const core::PersonReport &one : core::whoIsWho(history, {}).people) {
        lines.append(QStringLiteral("%1 | %2 | %3 | %4 | %5 | %6")
                         .arg(one.id, one.name, one.login, one.emails.join(u' '),
                              one.bot ? QStringLiteral("bot") : QStringLiteral("human"))
                         .arg(one.commits));
    }
    return lines;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agree_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<bool>("withoutAccounts");
        // Those with "git alone" need no account to be right.
        const auto is = [](const char *name, const std::vector<Author> &authors,
                           const std::vector<const char *> &people, bool withoutAccounts = false) {
            QStringList lines;
            for (const char *line : people)
                lines.append(QString::fromUtf8(line));
            QTest::newRow(name) << authors << lines << withoutAccounts;
        };
        is("an account with two addresses",
           {linked("Ann", "ann@home.org", 7, "ann"), linked("Ann", "ann@work.org", 7, "ann"),
            unlinked("Bob", "bob@home.org")},
           {"ann | Ann | ann | ann@home.org ann@work.org | human | 2",
            "bob@home.org | Bob |  | bob@home.org | human | 1"});
        is("a bot at its address, git alone",
           {machine("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", 49699333,
                    "dependabot[bot]")},
           {"dependabot[bot] | dependabot[bot] | dependabot[bot] | "
            "49699333+dependabot[bot]@users.noreply.github.com | bot | 1"},
           true);
        is("a bot that does not say so in its name, git alone",
           {machine("dependabot", "49699333+dependabot[bot]@users.noreply.github.com", 49699333,
                    "dependabot[bot]")},
           {"dependabot[bot] | dependabot | dependabot[bot] | "
            "49699333+dependabot[bot]@users.noreply.github.com | bot | 1"},
           true);
        is("a bot at addresses old and new, git alone",
           {machine("dependabot[bot]", "support@dependabot.com", 49699333, "dependabot[bot]"),
            machine("dependabot[bot]", "dependabot[bot]@users.noreply.github.com", 49699333,
                    "dependabot[bot]"),
            machine("dependabot", "49699333+dependabot[bot]@users.noreply.github.com", 49699333,
                    "dependabot[bot]")},
           {"dependabot[bot] | dependabot | dependabot[bot] | "
            "49699333+dependabot[bot]@users.noreply.github.com dependabot[bot]@users.noreply.github.com "
            "support@dependabot.com | bot | 3"},
           true);
        is("a bot whose name and address are of two accounts, git alone",
           {machine("tidy[bot]", "77+sweep[bot]@users.noreply.github.com", 77, "sweep[bot]"),
            machine("tidy[bot]", "tidy@x.org", 0, "tidy[bot]")},
           {"sweep[bot] | tidy[bot] | sweep[bot] | 77+sweep[bot]@users.noreply.github.com | bot | 1",
            "tidy[bot] | tidy[bot] | tidy[bot] | tidy@x.org | bot | 1"},
           true);
        is("a bot that is linked to a human",
           {linked("Ann", "ann@home.org", 7, "ann"), linked("tidy[bot]", "ann@home.org", 7, "ann"),
            unlinked("tidy[bot]", "tidy@x.org")},
           {"ann | Ann | ann | ann@home.org | human | 1",
            "tidy[bot] | tidy[bot] | tidy[bot] | ann@home.org tidy@x.org | bot | 2"});
        is("a bot at a human's address",
           {linked("Ann", "ann@home.org", 7, "ann"), machine("tidy[bot]", "ann@home.org", 55, "tidy[bot]"),
            machine("tidy[bot]", "tidy@x.org", 55, "tidy[bot]")},
           {"ann | Ann | ann | ann@home.org | human | 1",
            "tidy[bot] | tidy[bot] | tidy[bot] | ann@home.org tidy@x.org | bot | 2"});
        is("a bot without the ending, git alone",
           {machine("Copilot", "198982749+Copilot@users.noreply.github.com", 198982749, "Copilot")},
           {"copilot-swe-agent[bot] | Copilot | copilot-swe-agent[bot] | "
            "198982749+copilot@users.noreply.github.com | bot | 1"},
           true);
        is("a machine's account at its no-reply address, git alone",
           {linked("Hosted", "1607653+weblate@users.noreply.github.com", 1607653, "weblate")},
           {"weblate | Hosted | weblate | 1607653+weblate@users.noreply.github.com | bot | 1"}, true);
        is("an account that is nobody's",
           {linked("GitHub", "noreply@github.com", 19864447, "web-flow"),
            linked("Ann", "ann@localhost", 148100, "invalid-email-address"),
            linked("Ann", "ann@box", 148100, "Invalid-Email-Address")},
           {"Ann | Ann |  | ann@box | human | 1", "Ann (2) | Ann |  | ann@localhost | human | 1",
            "GitHub | GitHub |  | noreply@github.com | human | 1"});
        is("no-reply addresses, with capitals, git alone",
           {linked("Ann", "7+Ann@users.noreply.github.com", 7, "Ann"),
            linked("Ann", "Ann@users.noreply.GitHub.com", 7, "Ann")},
           {"Ann | Ann | Ann | 7+ann@users.noreply.github.com ann@users.noreply.github.com | human | 2"},
           true);
        is("a no-reply address of an account that is gone, git alone",
           {unlinked("Ann", "7+ann@users.noreply.github.com"), unlinked("A", "ann@users.noreply.github.com")},
           {"ann | A | ann | 7+ann@users.noreply.github.com ann@users.noreply.github.com | human | 2"}, true);
        is("a renamed account",
           {linked("Ann", "7+ann@users.noreply.github.com", 7, "annette"),
            linked("Ann", "ann@home.org", 7, "annette")},
           {"annette | Ann | annette | 7+ann@users.noreply.github.com ann@home.org | human | 2"});
        is("an account that is shown at one of the addresses only",
           {linked("Ann", "ann@home.org", 7, "ann"), unlinked("Ann", "ann@users.noreply.github.com")},
           {"ann | Ann | ann | ann@home.org ann@users.noreply.github.com | human | 2"});
        is("one address in two spellings",
           {linked("Ann", "Ann@Home.org", 7, "ann"), linked("Ann", "ann@home.org", 7, "ann")},
           {"ann | Ann | ann | ann@home.org | human | 2"});
        is("nameless and without an address, git alone", {unlinked("", ""), unlinked("Ann", "")},
           {"(nameless) |  |  |  | human | 1", "Ann | Ann |  |  | human | 1"}, true);
    }

    void agree()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const QStringList, people);
        QFETCH(const bool, withoutAccounts);
        const History byRest = historyOf(authors);
        QCOMPARE(told(byRest), people);
        const core::Contributions expected = core::contributions(byRest, {.bots = true, .agents = true});
        const core::Contributions humans = core::contributions(byRest, {});

        std::vector<History> others = {seen(byRest, [](const Author &author) { return byGraphQl(author); }),
                                       byGitAndAccounts(byRest)};
        if (withoutAccounts)
            others.push_back(seen(byRest, byGitAlone));
        for (const History &other : others) {
            QCOMPARE(told(other), people);
            const core::Contributions counted = core::contributions(other, {.bots = true, .agents = true});
            QVERIFY(counted.rows == expected.rows);
            QVERIFY(counted.newcomers == expected.newcomers);
            QVERIFY(core::contributions(other, {}).newcomers == humans.newcomers);
            QCOMPARE(core::contributions(other, {}).notes.botsLeftOut, humans.notes.botsLeftOut);
            QCOMPARE(core::contributions(other, {}).notes.agentsLeftOut, humans.notes.agentsLeftOut);
            QCOMPARE(core::contributions(other, {}).notes.aliasesMerged, humans.notes.aliasesMerged);
        }
    }

    void countsAccountsThatWereNotAskedFor_data()
    {
        QTest::addColumn<std::vector<Author>>("authors");
        QTest::addColumn<int>("count");
        const auto is = [](const char *name, const std::vector<Author> &authors, int count) {
            QTest::newRow(name) << authors << count;
        };
        const Author ann = byGitAlone(unlinked("Ann", "ann@home.org"));
        is("nobody", {}, 0);
        is("asked, with an account", {linked("Ann", "ann@home.org", 7, "ann")}, 0);
        is("asked, with none", {unlinked("Ann", "ann@home.org")}, 0);
        is("not asked", {ann}, 1);
        is("an address counts once", {ann, byGitAlone(unlinked("A.", "ANN@home.org"))}, 1);
        is("two addresses", {ann, byGitAlone(unlinked("Ann", "ann@work.org"))}, 2);
        is("a no-reply address", {byGitAlone(unlinked("Ann", "7+ann@users.noreply.github.com"))}, 0);
        is("a bot's name", {byGitAlone(unlinked("tidy[bot]", "tidy@x.org"))}, 0);
        is("no address", {byGitAlone(unlinked("Ann", ""))}, 0);
        is("known from another author", {ann, linked("A.", "Ann@home.org", 7, "ann")}, 0);
        is("known to have none from another author", {ann, unlinked("A.", "ann@home.org")}, 0);
    }

    void countsAccountsThatWereNotAskedFor()
    {
        QFETCH(const std::vector<Author>, authors);
        QFETCH(const int, count);
        QCOMPARE(core::contributions(historyOf(authors), {}).notes.accountsNotAsked, count);
    }

    void countsOnlyAccountsOfThoseWhoCount()
    {
        HistoryMaker maker;
        maker.add("linux", byGitAlone(unlinked("Ann", "ann@home.org")), "2020-01-01").fork("linux");
        QCOMPARE(core::contributions(maker.made(), {}).notes.accountsNotAsked, 0);
        QCOMPARE(core::contributions(maker.made(), {.forks = true}).notes.accountsNotAsked, 1);
    }
};

NEWFACES_TEST(tst_peoplebysource, TestSources, QCoreApplication)
#include "tst_peoplebysource.moc"
