// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "gui/contributors/results/explanation.h"

#include "gui/contributors/results/repositoriesmodel.h"
#include "gui/widgets/datetext.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLocale>
#include <QTest>

namespace {

using core::RepositoryState;

core::Contributions answerWith(std::size_t people, const std::vector<RepositoryState> &states)
{
    core::Contributions answer;
    answer.owner = QStringLiteral("pallets");
    answer.rules.scope = core::Scope::Owner;
    answer.newcomers.resize(people);
    for (std::size_t i = 0; i < states.size(); ++i)
        answer.repositories.push_back({QStringLiteral("r%1").arg(i), states[i], {}, 10 + i, {}});
    answer.refreshedAt = core::parseInstant(u"2026-11-22T16:00:00Z").value();
    return answer;
}

/// Writes links as "[bots|3 bots left out]" and removes the time at the end.
QString plain(QString text, const core::Contributions &answer)
{
    text.replace(QChar::Nbsp, u' ');
    text.replace(QStringLiteral("<a href=\""), QStringLiteral("["));
    text.replace(QStringLiteral("\" style=\"text-decoration:none\">"), QStringLiteral("|"));
    text.replace(QStringLiteral("</a>"), QStringLiteral("]"));
    const QString end = QStringLiteral(" · as of ") + gui::localTimeText(answer.refreshedAt);
    return text.endsWith(end) ? text.chopped(end.size()) : QStringLiteral("no time: ") + text;
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void explains_data()
    {
        QTest::addColumn<core::Contributions>("answer");
        QTest::addColumn<QString>("expected");

        const auto complete = RepositoryState::Complete;
        const auto row = [](const char *name, const core::Contributions &answer, const char *expected) {
            QTest::newRow(name) << answer << QString::fromUtf8(expected);
        };
        row("one person, one repository", answerWith(1, {complete}), "1 person");
        row("many people", answerWith(1919, {complete}), "1,919 people");
        row("repositories", answerWith(2, {complete, complete, RepositoryState::Empty}),
            "2 people · [repositories|3 repositories read]");
        row("those left out do not count as read",
            answerWith(2, {complete, complete, RepositoryState::Skipped}),
            "2 people · [repositories|2 repositories read]");
        row("a failure", answerWith(2, {complete, RepositoryState::Missing, RepositoryState::Skipped}),
            "2 people · 1 of 2 repositories not read ([repositories|why?])");
        row("every kind of failure",
            answerWith(2, {RepositoryState::Blocked, RepositoryState::Forbidden, RepositoryState::Missing,
                           RepositoryState::Failed}),
            "2 people · 4 of 4 repositories not read ([repositories|why?])");
        row("failure of the only one", answerWith(0, {RepositoryState::Failed}),
            "0 people · 1 of 1 repository not read ([repositories|why?])");

        auto answer = answerWith(5, {complete});
        answer.notes = {.botsLeftOut = 3, .aliasesMerged = 1041, .forksLeftOut = 2};
        row("notes", answer,
            "5 people · [bots|3 bots left out] · [aliases|1,041 e-mail aliases merged] · "
            "[repositories|2 forks left out]");
        answer.notes = {.botsLeftOut = 1, .aliasesMerged = 1, .forksLeftOut = 1};
        row("notes of one", answer,
            "5 people · [bots|1 bot left out] · [aliases|1 e-mail alias merged] · [repositories|1 fork left "
            "out]");
        answer.rules.identity = core::Identity::Name;
        row("aliases without a list", answer,
            "5 people · [bots|1 bot left out] · 1 e-mail alias merged · [repositories|1 fork left out]");

        answer = answerWith(5, {complete});
        answer.notes = {.forgotten = 1};
        row("forgotten", answer, "5 people · 1 forgotten on request");
        answer.notes = {.agentsLeftOut = 2, .sharedAddresses = 3};
        row("agents and shared addresses", answer,
            "5 people · [bots|2 AI agents left out] · [suggestions|3 addresses with many names]");
        answer.notes = {.agentsLeftOut = 1, .sharedAddresses = 1};
        row("one of each", answer,
            "5 people · [bots|1 AI agent left out] · [suggestions|1 address with many names]");
        answer.notes = {.accountsNotAsked = 312, .suggestions = 12};
        row("what may be wrong", answer,
            "5 people · [suggestions|12 possible duplicates] · accounts of 312 addresses not looked up "
            "(needs a "
            "token)");
        answer.notes = {.accountsNotAsked = 1, .suggestions = 1};
        row("what may be wrong, once", answer,
            "5 people · [suggestions|1 possible duplicate] · account of 1 address not looked up (needs a "
            "token)");

        answer.notes = {.coAuthorsNotRead = 1};
        row("co-authors that an earlier version did not read, once", answer,
            "5 people · [repositories|co-authors of 1 repository not read yet]");
        answer.notes = {.coAuthorsNotRead = 1200};
        row("co-authors that an earlier version did not read", answer,
            "5 people · [repositories|co-authors of 1,200 repositories not read yet]");

        answer = answerWith(2189, {complete});
        answer.rules.scope = core::Scope::Repository;
        row("counted in each repository", answer, "2,189 newcomers, counted in each repository");
        answer.inOtherScope = 1919;
        row("counted in each repository, some in several", answer,
            "2,189 newcomers, counted in each repository · [otherScope|1,919 people new to the owner]");
        answer.inOtherScope = 2189;
        row("counted in each repository, nobody in several", answer,
            "2,189 newcomers, counted in each repository");
        answer.rules.scope = core::Scope::Owner;
        answer.inOtherScope = 2200;
        row("counted once, some in several repositories", answer,
            "2,189 people · [otherScope|2,200 counted by repository]");
        answer.rules.scope = core::Scope::Repository;
        answer.repository = QStringLiteral("flask");
        row("one repository was asked for", answer,
            "2,189 people · [comparison|Why does GitHub show another number?]");
    }

    void explains()
    {
        QFETCH(const core::Contributions, answer);
        QFETCH(const QString, expected);
        QCOMPARE(plain(gui::explanation(answer), answer), expected);
    }

    void explainsContext()
    {
        auto answer = answerWith(5, {RepositoryState::Complete});
        answer.notes.accountsNotAsked = 2;
        QCOMPARE(plain(gui::explanation(answer, {.decisions = 1, .hasToken = true}), answer),
                 QStringLiteral("5 people · [decisions|1 decision by you] · accounts of 2 addresses not "
                                "looked up yet"));
        QCOMPARE(
            plain(gui::explanation(answer, {.decisions = 1, .hasToken = true, .fromFiles = 20}), answer),
            QStringLiteral("5 people · [decisions|1 decision by you] · [decisions|20 decisions from files] · "
                           "accounts of 2 addresses not looked up yet"));
        QCOMPARE(plain(gui::explanation(answer, {.decisions = 3, .hasToken = false}), answer),
                 QStringLiteral("5 people · [decisions|3 decisions by you] · accounts of 2 addresses not "
                                "looked up (needs a token)"));
    }

    void explainsEmptyResults_data()
    {
        QTest::addColumn<core::Contributions>("answer");
        QTest::addColumn<QString>("expected");

        QTest::newRow("no repositories") << answerWith(0, {}) << "pallets has no public repositories.";
        auto answer = answerWith(0, {RepositoryState::Complete});
        QTest::newRow("only bots, say") << answer << "Nobody to count yet.";
        answer.rules.since = core::parseMonth(u"2025-01");
        QTest::newRow("a range") << answer << "No new contributors in this period.";
        answer = answerWith(0, {RepositoryState::Blocked, RepositoryState::Skipped});
        answer.complete = false;
        QTest::newRow("none could be read") << answer << "No repository could be read.";
    }

    void explainsEmptyResults()
    {
        QFETCH(const core::Contributions, answer);
        QFETCH(const QString, expected);
        QCOMPARE(gui::emptyResultText(answer), expected);
    }

    void listsFailuresFirst()
    {
        auto answer =
            answerWith(0, {RepositoryState::Complete, RepositoryState::Skipped, RepositoryState::Empty,
                           RepositoryState::Failed, RepositoryState::Missing});
        answer.repositories[1].reason = core::message("repository.fork");
        answer.repositories[3].reason = core::message("github.blocked", QStringLiteral("acme/r3"));
        gui::RepositoriesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRepositories(answer.repositories);

        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        QCOMPARE(rows, QStringList({QStringLiteral("r3|Failed|GitHub blocks “acme/r3” for legal reasons.|13"),
                                    QStringLiteral("r4|Not found||14"),
                                    QStringLiteral("r1|Left out|It is a fork.|11"),
                                    QStringLiteral("r2|Empty||12"), QStringLiteral("r0|Read||10")}));
    }
};

NEWFACES_TEST(tst_explanation, TestExplanation, QCoreApplication)
#include "tst_explanation.moc"
