// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/boundedtext.h"
#include "core/counting/contributions.h"
#include "core/counting/contributionsformat.h"
#include "core/history/coauthors.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTest>

using core::Author;
using core::Rules;

namespace {

/// "NAME <E-MAIL>", a line each.
QString textOf(const std::vector<Author> &authors)
{
    QStringList lines;
    for (const Author &author : authors)
        lines << QStringLiteral("%1 <%2>").arg(author.name, author.email);
    return lines.join(u'\n');
}

/// Adds co-authors to the repository's latest commit.
void with(HistoryMaker &maker, const char *repository, const std::vector<Author> &coAuthors)
{
    const auto commit = static_cast<std::uint32_t>(maker.repository(repository).commits.size() - 1);
    for (const Author &author : coAuthors) {
        const auto index = static_cast<std::uint32_t>(maker.indexOf(author));
        maker.repository(repository).coAuthors.push_back({commit, index});
    }
    maker.repository(repository).areCoAuthorsRead = true;
}

Author coAuthor(const char *name, const char *email)
{
    Author author = someone(name, email);
    author.accountId = Author::notAsked;
    return author;
}

/// "flask 2020-01: 2", a line each.
QStringList countsOf(const core::Contributions &answer)
{
    QStringList rows;
    for (const core::Row &row : answer.rows)
        rows << QStringLiteral("%1 %2: %3")
                    .arg(row.repository, core::toString(row.period))
                    .arg(row.newContributors);
    return rows;
}

/// "Ann flask 2020-01-05", a line each.
QStringList newcomersOf(const core::Contributions &answer)
{
    QStringList people;
    for (const core::Newcomer &one : answer.newcomers)
        people << QStringLiteral("%1 %2 %3")
                      .arg(one.name, one.repository, core::toString(one.firstCommitAt).left(10));
    return people;
}

/// Ann writes alone, and then with others.
core::History pairs()
{
    HistoryMaker maker;
    maker.add("flask", someone("Ann", "ann@x.org"), "2020-01-05");
    with(maker, "flask", {coAuthor("Bob", "bob@x.org"), coAuthor("Ann A.", "ANN@x.org")});
    maker.add("flask", someone("Bob", "bob@x.org"), "2020-03-05");
    maker.add("flask", someone("Ann", "ann@x.org"), "2020-04-05");
    with(maker, "flask",
         {coAuthor("Cy", "cy@x.org"), coAuthor("Cy Young", "cy@x.org"), coAuthor("bot[bot]", "b@x.org")});
    maker.add("werkzeug", someone("Dee", "dee@x.org"), "2019-07-05");
    with(maker, "werkzeug", {coAuthor("Cy", "cy@x.org")});
    return maker.made();
}

} // namespace

class TestCoAuthors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromMessages_data();
    void fromMessages();
    void areBounded();
    void count();
    void areWhoIsWho();
    void areLeftOutUnlessAskedFor();
    void byName();
    void keepTheDateRules();
    void tellWhereTheyWereNotRead();
};

void TestCoAuthors::fromMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("authors");
    const auto row = [](const char *name, const char *message, const char *authors) {
        QTest::newRow(name) << QByteArray(message) << QString::fromUtf8(authors);
    };
    row("none", "Title\n\nBody.\n", "");
    row("one", "Title\n\nCo-authored-by: Ada L <ada@x.org>\n", "Ada L <ada@x.org>");
    row("two, among others",
        "Title\n\nCo-authored-by: Ada <ada@x.org>\nReviewed-by: Rey <rey@x.org>\nCo-Authored-By: Bob "
        "<bob@x.org>",
        "Ada <ada@x.org>\nBob <bob@x.org>");
    row("in any letter case", "Title\n\nCO-AUTHORED-BY: Ada <ada@x.org>\n", "Ada <ada@x.org>");
    row("space before the colon", "Title\n\nCo-authored-by : Ada <ada@x.org>\n", "Ada <ada@x.org>");
    row("folded", "Title\n\nCo-authored-by: Ada\n  <ada@x.org>\nA: b\n", "Ada <ada@x.org>");
    row("twice", "Title\n\nCo-authored-by: Ada <ada@x.org>\nCo-authored-by: Ada <ada@x.org>\n",
        "Ada <ada@x.org>");
    row("without a name", "Title\n\nCo-authored-by: <ada@x.org>\n", " <ada@x.org>");
    row("without an e-mail", "Title\n\nCo-authored-by: Ada <>\n", "Ada <>");
    row("without brackets", "Title\n\nCo-authored-by: Ada ada@x.org\nCo-authored-by: Bob <bob@x.org>\n",
        "Bob <bob@x.org>");
    row("one bracket", "Title\n\nCo-authored-by: Ada <ada@x.org\nCo-authored-by: Bob bob@x.org>\n", "");
    row("brackets the wrong way round", "Title\n\nCo-authored-by: Ada >ada@x.org<\n", "");
    row("space around", "Title\n\nCo-authored-by:   Ada  L   <  ada@x.org >  \n", "Ada  L <ada@x.org>");
    row("more after it", "Title\n\nCo-authored-by: Ada <ada@x.org> (pair)\n", "Ada <ada@x.org>");
    row("beyond ASCII", "Title\n\nCo-authored-by: Åsa 陳 <å@x.org>\n", "Åsa 陳 <å@x.org>");
    row("in the title", "Co-authored-by: Ada <ada@x.org>\n", "");
    row("in the body", "Title\n\nCo-authored-by: Ada <ada@x.org>\n\nBody.\n", "");
    row("in prose", "Title\n\nIt says\nCo-authored-by: Ada <ada@x.org>\n", "");
    row("another key", "Title\n\nNot-co-authored-by: Ada <ada@x.org>\nCo-authored-by-x: Bob <b@x.org>\n", "");
}

void TestCoAuthors::fromMessages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, authors);
    const std::vector<Author> found = core::coAuthorsIn(message);
    QCOMPARE(textOf(found), authors);
    for (const Author &author : found)
        QCOMPARE(author.accountId, Author::notAsked);
}

void TestCoAuthors::areBounded()
{
    const QByteArray longName = QByteArray("\xf0\x9f\x98\x80").repeated(5'000);
    const std::vector<Author> one =
        core::coAuthorsIn(QByteArray("Title\n\nCo-authored-by: " + longName + " <a@x.org>\n"));
    QCOMPARE(one.size(), std::size_t(1));
    QCOMPARE(one.front().name.size(), core::maxNameLength);
    QVERIFY(one.front().name.isValidUtf16());

    // Only the end of a message is read; a paragraph that does not fit has no trailers.
    const QByteArray trailer = "\n\nCo-authored-by: Ada <a@x.org>\n";
    QCOMPARE(core::coAuthorsIn(QByteArray(QByteArray(10'000'000, 'x') + trailer)).size(), std::size_t(1));
    QVERIFY(core::coAuthorsIn(QByteArray("Title" + trailer + QByteArray("A: b\n").repeated(20'000))).empty());
}

void TestCoAuthors::count()
{
    const Rules rules{.coAuthors = true};
    const core::Contributions answer = core::contributions(pairs(), rules);
    // Bob came with Ann's first commit. Ann is its author already, whatever she is called. Cy counts once in
    // the commit that names him twice, and the machine is left out.
    QCOMPARE(countsOf(answer),
             (QStringList{QStringLiteral("flask 2020-01: 2"), QStringLiteral("flask 2020-04: 1"),
                          QStringLiteral("werkzeug 2019-07: 2")}));
    QCOMPARE(answer.notes.botsLeftOut, 1);
    QCOMPARE(answer.notes.coAuthorsNotRead, 0);
    // January: Ann and Bob; March: Bob again; April: Ann again, and Cy; July of the year before: Dee and Cy.
    const std::vector<core::ActivePeriod> &active = answer.activity.active;
    QCOMPARE(active.size(), std::size_t(10));
    QVERIFY(active.front() == (core::ActivePeriod{month(2019, 7), 2, 0}));
    QVERIFY(active[6] == (core::ActivePeriod{month(2020, 1), 2, 0}));
    QVERIFY(active[8] == (core::ActivePeriod{month(2020, 3), 0, 1}));
    QVERIFY(active[9] == (core::ActivePeriod{month(2020, 4), 1, 1}));

    const core::Contributions whole =
        core::contributions(pairs(), {.scope = core::Scope::Owner, .coAuthors = true});
    QCOMPARE(countsOf(whole),
             (QStringList{QStringLiteral("flask 2020-01: 2"), QStringLiteral("werkzeug 2019-07: 2")}));
    // Of the two names in the latest commit, the first counts.
    QStringList people = newcomersOf(whole);
    people.sort();
    QCOMPARE(
        people,
        (QStringList{QStringLiteral("Ann flask 2020-01-05"), QStringLiteral("Bob flask 2020-01-05"),
                     QStringLiteral("Cy werkzeug 2019-07-05"), QStringLiteral("Dee werkzeug 2019-07-05")}));

    QCOMPARE(countsOf(core::contributions(pairs(), {.bots = true, .coAuthors = true})),
             (QStringList{QStringLiteral("flask 2020-01: 2"), QStringLiteral("flask 2020-04: 2"),
                          QStringLiteral("werkzeug 2019-07: 2")}));
    const QJsonObject json = toJson(answer, core::WithPeople::No);
    QCOMPARE(json.value(u"co_authors"), QJsonValue(true));
    QCOMPARE(json.value(u"notes").toObject().value(u"co_authors_not_read"), QJsonValue(0));
}

void TestCoAuthors::areWhoIsWho()
{
    const core::WhoIsWho answer = core::whoIsWho(pairs(), {.coAuthors = true});
    QStringList lines;
    for (const core::PersonReport &person : answer.people)
        lines << QStringLiteral("%1: %2, %3 since %4")
                     .arg(person.id, person.names.join(u'/'))
                     .arg(person.commits)
                     .arg(core::toString(person.firstCommitAt).left(10));
    QCOMPARE(lines, (QStringList{QStringLiteral("ann@x.org: Ann/Ann A., 2 since 2020-01-05"),
                                 QStringLiteral("bob@x.org: Bob, 2 since 2020-01-05"),
                                 QStringLiteral("bot[bot]: bot[bot], 1 since 2020-04-05"),
                                 QStringLiteral("cy@x.org: Cy/Cy Young, 2 since 2019-07-05"),
                                 QStringLiteral("dee@x.org: Dee, 1 since 2019-07-05")}));
    QCOMPARE(core::whoIsWho(pairs(), {}).people.size(), std::size_t(3));
}

void TestCoAuthors::areLeftOutUnlessAskedFor()
{
    core::History without = pairs();
    for (core::RepositoryHistory &repository : without.repositories)
        repository.coAuthors.clear();
    const core::Contributions answer = core::contributions(pairs(), {});
    QCOMPARE(countsOf(answer),
             (QStringList{QStringLiteral("flask 2020-01: 1"), QStringLiteral("flask 2020-03: 1"),
                          QStringLiteral("werkzeug 2019-07: 1")}));
    QVERIFY(answer == core::contributions(without, {}));
    QVERIFY(core::whoIsWho(pairs(), {}).people == core::whoIsWho(without, {}).people);
}

void TestCoAuthors::byName()
{
    // Every spelling is somebody: Cy and Cy Young come in April. But Ann A. has the address of the commit's
    // author, so she adds nothing.
    const Rules rules{.identity = core::Identity::Name, .coAuthors = true};
    QCOMPARE(countsOf(core::contributions(pairs(), rules)),
             (QStringList{QStringLiteral("flask 2020-01: 2"), QStringLiteral("flask 2020-04: 2"),
                          QStringLiteral("werkzeug 2019-07: 2")}));
}

void TestCoAuthors::keepTheDateRules()
{
    HistoryMaker maker;
    maker.add("flask", someone("Ann", "ann@x.org"), "2020-01-05", "2020-02-05");
    with(maker, "flask", {coAuthor("Bob", "bob@x.org")});
    maker.add("flask", someone("Cy", "cy@x.org"), "0001-01-01T00:00:00Z");
    with(maker, "flask", {coAuthor("Dee", "dee@x.org")});
    const core::Contributions answer =
        core::contributions(maker.made(), {.date = core::DateOf::Committer, .coAuthors = true});
    QCOMPARE(countsOf(answer), QStringList(QStringLiteral("flask 2020-02: 2")));
    QCOMPARE(answer.notes.commitsWithoutDate, 1);
}

void TestCoAuthors::tellWhereTheyWereNotRead()
{
    HistoryMaker maker;
    maker.add("blocked", someone("Ann", "ann@x.org"), "2020-01-05");
    maker.state("blocked", core::RepositoryState::Blocked);
    maker.add("earlier", someone("Ann", "ann@x.org"), "2020-01-05");
    maker.fork("fork").add("fork", someone("Ann", "ann@x.org"), "2020-01-05");
    maker.state("empty", core::RepositoryState::Empty);
    maker.add("now", someone("Ann", "ann@x.org"), "2020-01-05");
    maker.repository("now").areCoAuthorsRead = true;
    const core::Contributions answer = core::contributions(maker.made(), {.coAuthors = true});
    QCOMPARE(answer.notes.coAuthorsNotRead, 2);
    QStringList lacking;
    for (const core::RepositoryReport &report : answer.repositories) {
        if (report.lacksCoAuthors)
            lacking << report.name;
    }
    QCOMPARE(lacking,
             QStringList(QStringLiteral("earlier"))); // reading the blocked one again changes nothing
    QCOMPARE(core::contributions(maker.made(), {.forks = true, .coAuthors = true}).notes.coAuthorsNotRead, 3);
    QCOMPARE(core::contributions(maker.made(), {}).notes.coAuthorsNotRead, 0);
    QCOMPARE(core::whoIsWho(maker.made(), {.coAuthors = true}).coAuthorsNotRead, 2);
}

NEWFACES_TEST(tst_coauthors, TestCoAuthors, QCoreApplication)
#include "tst_coauthors.moc"
