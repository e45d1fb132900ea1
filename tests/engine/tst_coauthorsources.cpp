// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "enginedesk.h"
#include "pairedtwin.h"
#include "support/earlierversion.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Contributions;
using core::Rules;
using engine::Reading;
using engine::Source;
using pairs::ann;
using pairs::annAtHome;
using pairs::ben;
using pairs::cy;
using pairs::cyAtWork;
using pairs::dee;
using pairs::machine;
using pairs::PairedTwin;
using pairs::PairReader;
using pairs::Someone;
using pairs::Written;

namespace {

const Rules without = {};
const Rules withThem = {.coAuthors = true};

/// "2020-01 1", a line each.
QStringList rowsOf(const Contributions &answer)
{
    QStringList rows;
    for (const core::Row &row : answer.rows)
        rows << QStringLiteral("%1 %2").arg(core::toString(row.period)).arg(row.newContributors);
    return rows;
}

const std::vector<Written> pairedCommits = {
    {"2020-01-05", ann, {ben, annAtHome}},
    {"2020-02-05", ben, {cy, machine}},
    {"2020-03-05", ann, {cyAtWork}},
    {"2020-04-05", cy},
    {"2020-05-05", ann, {dee}},
};

/// Ben came in January with Ann, who is her own co-author at home. Cy came in February with Ben; the second
/// address belongs to the same account. Nobody comes in April, and Dee in May.
const QStringList rowsWith = {QStringLiteral("2020-01 2"), QStringLiteral("2020-02 1"),
                              QStringLiteral("2020-05 1")};
const QStringList rowsWithout = {QStringLiteral("2020-01 1"), QStringLiteral("2020-02 1"),
                                 QStringLiteral("2020-04 1")};

} // namespace

/// All sources tell the same co-authors, of new repositories and of those that an earlier version read.
class TestCoAuthorSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agree_data() { addSources(); }
    void agree();
    void refreshed_data() { addSources(); }
    void refreshed();
    void readAgainAfterAnEarlierVersion_data() { addSources(); }
    void readAgainAfterAnEarlierVersion();
    void accountsAreAskedOnce_data() { addSources(); }
    void accountsAreAskedOnce();
    void withoutAToken();

private:
    static void addSources()
    {
        QTest::addColumn<Source>("source");
        QTest::newRow("REST") << Source::Rest;
        QTest::newRow("GraphQL") << Source::GraphQl;
        QTest::newRow("git") << Source::Git;
        QTest::newRow("auto") << Source::Auto;
    }
};

void TestCoAuthorSources::agree()
{
    QFETCH(const Source, source);
    const PairedTwin twin(pairedCommits);
    PairReader reader(twin, source);
    QCOMPARE(rowsOf(reader.ask(without)), rowsWithout);
    QCOMPARE(rowsOf(reader.ask(withThem)), rowsWith);
    QCOMPARE(rowsOf(reader.ask(without)), rowsWithout);
    const Contributions answer = reader.ask(withThem, Reading::Stored);
    QCOMPARE(rowsOf(answer), rowsWith);
    QCOMPARE(answer.notes.coAuthorsNotRead, 0);
    QCOMPARE(answer.notes.accountsNotAsked, 0);
    QCOMPARE(answer.notes.botsLeftOut, 1);
    QCOMPARE(answer.notes.aliasesMerged, 2);

    QStringList people;
    for (const core::PersonReport &person : reader.people(withThem).people)
        people << QStringLiteral("%1 %2").arg(person.id).arg(person.commits);
    QCOMPARE(people, (QStringList{QStringLiteral("ann 3"), QStringLiteral("ben@example.org 2"),
                                  QStringLiteral("cy 3"), QStringLiteral("dee@example.org 1"),
                                  QStringLiteral("renovate[bot] 1")}));
    QCOMPARE(reader.people(without).people.size(), std::size_t(3));
}

void TestCoAuthorSources::refreshed()
{
    QFETCH(const Source, source);
    PairedTwin twin(pairedCommits);
    PairReader reader(twin, source);
    QCOMPARE(rowsOf(reader.ask(withThem)), rowsWith);
    twin.push({{"2020-07-05", dee, {{"Eve", "eve@example.org", "eve"}}}});
    QCOMPARE(rowsOf(reader.ask(without)), rowsWithout + QStringList(QStringLiteral("2020-07 1")));
    QCOMPARE(rowsOf(reader.ask(withThem)), rowsWith + QStringList(QStringLiteral("2020-07 1")));
}

void TestCoAuthorSources::readAgainAfterAnEarlierVersion()
{
    QFETCH(const Source, source);
    PairedTwin twin(pairedCommits);
    PairReader reader(twin, source);
    reader.ask(without);
    support::forgetCoAuthors(reader.dataFolder());

    // Stored data is not enough, and says so; to count without them reads nothing again.
    const Contributions stored = reader.ask(withThem, Reading::Stored);
    QCOMPARE(rowsOf(stored), rowsWithout);
    QCOMPARE(stored.notes.coAuthorsNotRead, 1);
    QVERIFY(stored.repositories.front().lacksCoAuthors);
    QCOMPARE(reader.ask(without).notes.coAuthorsNotRead, 0);
    QCOMPARE(reader.ask(withThem, Reading::Stored).notes.coAuthorsNotRead, 1);

    // New commits do not hide that the old ones lack them. An API's page has them all.
    twin.push({{"2020-06-05", ann, {dee}}});
    QCOMPARE(rowsOf(reader.ask(without)), rowsWithout);
    QCOMPARE(reader.ask(withThem, Reading::Stored).notes.coAuthorsNotRead, source == Source::Git ? 1 : 0);

    const Contributions read = reader.ask(withThem);
    QCOMPARE(rowsOf(read), rowsWith);
    QCOMPARE(read.notes.coAuthorsNotRead, 0);
    QCOMPARE(read.repositories.front().commits, std::size_t(6));
    QVERIFY(read.complete);
}

void TestCoAuthorSources::accountsAreAskedOnce()
{
    QFETCH(const Source, source);
    PairedTwin twin(pairedCommits);
    PairReader reader(twin, source);
    const auto asksForCoAuthors = [](const support::Seen &seen) {
        return seen.body.contains("authors(first:");
    };
    reader.ask(without);
    for (const support::Seen &seen : twin.github.http().seen())
        QVERIFY2(!asksForCoAuthors(seen), "Nobody asked for co-authors.");
    reader.ask(withThem);
    reader.ask(withThem);
    int asked = 0;
    for (const support::Seen &seen : twin.github.http().seen())
        asked += asksForCoAuthors(seen) ? 1 : 0;
    QCOMPARE(asked, 1);
}

void TestCoAuthorSources::withoutAToken()
{
    const PairedTwin twin(pairedCommits);
    for (const Source source : {Source::Rest, Source::Git}) {
        PairReader reader(twin, source, {});
        const Contributions answer = reader.ask(withThem);
        // Nobody knows that Cy at work is Cy, and Ann at home Ann.
        QCOMPARE(rowsOf(answer), (QStringList{QStringLiteral("2020-01 3"), QStringLiteral("2020-02 1"),
                                              QStringLiteral("2020-03 1"), QStringLiteral("2020-05 1")}));
        QVERIFY(answer.notes.accountsNotAsked >= 2);
    }
}

NEWFACES_TEST(tst_coauthorsources, TestCoAuthorSources, QCoreApplication)
#include "tst_coauthorsources.moc"
