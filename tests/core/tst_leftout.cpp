// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "core/counting/contributionsformat.h"
#include "core/counting/leftout.h"
#include "core/messages/catalogue.h"
#include "core/people/forgettingdecisions.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTest>

using core::Contributions;
using core::Decision;
using core::History;
using core::Rules;
using core::Scope;
using Kind = core::Decision::Kind;

namespace {

QStringList names(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

Decision about(Kind kind, const QStringList &repositories)
{
    Decision decision;
    decision.kind = kind;
    for (const QString &name : repositories)
        decision.subjects.push_back({QStringLiteral("repository:") + name.toLower(), name});
    return decision;
}

/// Ann came by "a", and Bob by "b" and then "a".
HistoryMaker annAndBob()
{
    HistoryMaker maker;
    maker.add("a", "ann", "2020-01-01")
        .add("b", "bob", "2020-02-01")
        .add("a", "bob", "2020-03-01")
        .add("C", "cyd", "2020-04-01");
    return maker;
}

History decided(const HistoryMaker &maker, const std::vector<Decision> &decisions)
{
    History history = maker.made();
    history.decisions = decisions;
    core::markLeftOut(history);
    return history;
}

QString rowsOf(const Contributions &answer)
{
    QStringList rows;
    for (const core::Row &row : answer.rows)
        rows << QStringLiteral("%1 %2 %3").arg(row.repository, toString(row.period)).arg(row.newContributors);
    return rows.join(QStringLiteral(", "));
}

} // namespace

class TestLeftOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void isAsIfTheOwnerDidNotHaveIt();
    void ownNameAlwaysCounts();
    void isNotMissed();
    void isMissedIfItWasNeverReadAndCountsAgain();
    void decides_data();
    void decides();
    void leavesOutOthers();
    void forgettingKeepsIt();
    void tellsInJson();
};

void TestLeftOut::counts_data()
{
    QTest::addColumn<std::vector<Decision>>("decisions");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("leftOut");
    const auto is = [](const char *name, const std::vector<Decision> &decisions, Scope scope,
                       const char *rows, int leftOut) {
        QTest::newRow(name) << decisions << scope << QString::fromLatin1(rows) << leftOut;
    };
    is("nothing", {}, Scope::Repository, "C 2020-04 1, a 2020-01 1, a 2020-03 1, b 2020-02 1", 0);
    is("one", {about(Kind::LeaveOut, names("b"))}, Scope::Repository, "C 2020-04 1, a 2020-01 1, a 2020-03 1",
       1);
    is("who came by it comes by the next one", {about(Kind::LeaveOut, names("b"))}, Scope::Owner,
       "C 2020-04 1, a 2020-01 1, a 2020-03 1", 1);
    is("letter case", {about(Kind::LeaveOut, names("c B"))}, Scope::Owner, "a 2020-01 1, a 2020-03 1", 2);
    is("all", {about(Kind::LeaveOut, names("a b c"))}, Scope::Repository, "", 3);
    is("one that the owner does not have", {about(Kind::LeaveOut, names("x"))}, Scope::Owner,
       "C 2020-04 1, a 2020-01 1, b 2020-02 1", 0);
    is("included again", {about(Kind::LeaveOut, names("a b")), about(Kind::Include, names("b"))},
       Scope::Owner, "C 2020-04 1, b 2020-02 1", 1);
    is("left out again", {about(Kind::Include, names("b")), about(Kind::LeaveOut, names("b"))}, Scope::Owner,
       "C 2020-04 1, a 2020-01 1, a 2020-03 1", 1);
}

void TestLeftOut::counts()
{
    QFETCH(const std::vector<Decision>, decisions);
    QFETCH(const Scope, scope);
    const Contributions answer = core::contributions(decided(annAndBob(), decisions), Rules{.scope = scope});
    QTEST(rowsOf(answer), "rows");
    QTEST(answer.notes.repositoriesLeftOut, "leftOut");
    QCOMPARE(answer.notes.forksLeftOut, 0);
}

void TestLeftOut::isAsIfTheOwnerDidNotHaveIt()
{
    // Whoever is only there joins nobody, and is nobody.
    HistoryMaker with = annAndBob();
    core::Author other = author(QStringLiteral("ann"));
    other.email = QStringLiteral("bob@example.org");
    with.add("z", other, "2019-01-01");
    for (const Scope scope : {Scope::Repository, Scope::Owner}) {
        const Rules rules{.scope = scope};
        const History history = decided(with, {about(Kind::LeaveOut, names("z"))});
        Contributions left = core::contributions(history, rules);
        const Contributions without = core::contributions(annAndBob().made(), rules);
        QVERIFY(left.newcomers == without.newcomers);
        QVERIFY(left.rows == without.rows);
        QVERIFY(left.inOtherScope == without.inOtherScope);
        QVERIFY(left.firstPeriod == without.firstPeriod);
        left.notes.repositoriesLeftOut = 0;
        QVERIFY(left.notes == without.notes);
        QCOMPARE(core::whoIsWho(history, rules).people.size(),
                 core::whoIsWho(annAndBob().made(), rules).people.size());
    }
}

void TestLeftOut::ownNameAlwaysCounts()
{
    HistoryMaker maker;
    maker.add("b", "bob", "2020-02-01").only("b");
    const Contributions answer = core::contributions(decided(maker, {about(Kind::LeaveOut, names("b"))}), {});
    QCOMPARE(rowsOf(answer), QStringLiteral("b 2020-02 1"));
    QCOMPARE(answer.notes.repositoriesLeftOut, 0);
}

void TestLeftOut::isNotMissed()
{
    HistoryMaker maker = annAndBob();
    maker.fork("f").state("b", core::RepositoryState::Failed, "so it is");
    const Contributions answer =
        core::contributions(decided(maker, {about(Kind::LeaveOut, names("b f"))}), {});
    QVERIFY(answer.complete);
    QVERIFY(answer.repositories[1].state == core::RepositoryState::Skipped);
    QCOMPARE(answer.repositories[1].reason, core::message("repository.left-out"));
    // A fork is not counted twice among what is left out.
    QCOMPARE(answer.notes.repositoriesLeftOut, 2);
    QCOMPARE(answer.notes.forksLeftOut, 0);
}

void TestLeftOut::isMissedIfItWasNeverReadAndCountsAgain()
{
    HistoryMaker maker = annAndBob();
    maker.state("d", core::RepositoryState::Skipped, "left out");
    const Contributions answer = core::contributions(decided(maker, {}), {});
    QVERIFY(!answer.complete);
    QVERIFY(answer.repositories.back().isUnread);
}

void TestLeftOut::decides_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("outcome");
    const auto is = [](const char *name, Kind kind, const QStringList &words, const char *outcome) {
        QTest::newRow(name) << kind << words << QString::fromLatin1(outcome);
    };
    // "b" is left out.
    is("one", Kind::LeaveOut, names("A"), "leave-out repository:a a");
    is("twice", Kind::LeaveOut, names("a A c"), "leave-out repository:a a, repository:c C");
    is("not what is left out already", Kind::LeaveOut, names("b c"), "leave-out repository:c C");
    is("back", Kind::Include, names("a b"), "include repository:b b");
    is("already left out", Kind::LeaveOut, names("b"), "repository.already-left-out");
    is("not left out", Kind::Include, names("a"), "repository.already-included");
    is("unknown", Kind::LeaveOut, names("a x"), "repository.unknown");
    is("none", Kind::LeaveOut, {}, "repository.none-named");
}

void TestLeftOut::decides()
{
    QFETCH(const Kind, kind);
    QFETCH(const QStringList, words);
    const Contributions answer =
        core::contributions(decided(annAndBob(), {about(Kind::LeaveOut, names("b"))}), {});
    const core::Result<Decision> decision = core::decideRepositories(answer, kind, words);
    QStringList subjects;
    if (decision) {
        for (const Decision::Subject &subject : decision->subjects)
            subjects << QString(subject.key + u' ' + subject.label);
    }
    QTEST(decision ? QString(toString(decision->kind) + u' ' + subjects.join(QStringLiteral(", ")))
                   : decision.error().message.code,
          "outcome");
}

void TestLeftOut::leavesOutOthers()
{
    const Contributions answer =
        core::contributions(decided(annAndBob(), {about(Kind::LeaveOut, names("b"))}), {});
    const core::Result<Decision> decision = core::leaveOutOthers(answer, QStringLiteral("A"));
    QVERIFY(decision);
    QCOMPARE(decision->subjects.size(), std::size_t(1));
    QCOMPARE(decision->subjects.front().key, QStringLiteral("repository:c"));
    Contributions one = answer;
    one.repository = QStringLiteral("a");
    QVERIFY(!core::leaveOutOthers(one, QStringLiteral("a")));
    QVERIFY(!core::decideRepositories(one, Kind::LeaveOut, {QStringLiteral("a")}));
}

void TestLeftOut::forgettingKeepsIt()
{
    const Decision decision = about(Kind::LeaveOut, names("ann b"));
    QCOMPARE(
        core::withoutForgotten(decision, QStringLiteral("github.com"), [](const QString &) { return true; }),
        std::optional(decision));
}

void TestLeftOut::tellsInJson()
{
    const QJsonObject json =
        core::toJson(core::contributions(decided(annAndBob(), {about(Kind::LeaveOut, names("b"))}), {}),
                     core::WithPeople::No);
    QCOMPARE(json[u"notes"][u"repositories_left_out"], QJsonValue(1));
    QCOMPARE(json[u"repositories"][1][u"state"], QJsonValue(QStringLiteral("skipped")));
    QCOMPARE(json[u"repositories"][1][u"reason"], QJsonValue(QStringLiteral("left out")));
}

NEWFACES_TEST(tst_leftout, TestLeftOut, QCoreApplication)

#include "tst_leftout.moc"
