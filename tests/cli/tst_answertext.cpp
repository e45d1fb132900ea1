// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/answertext.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

using core::Contributions;

namespace {

Contributions twoRepositories()
{
    using namespace std::chrono;
    Contributions answer;
    answer.owner = QStringLiteral("pallets");
    answer.rows = {{QStringLiteral("click"), year(2014) / month(4), 2},
                   {QStringLiteral("flask"), year(2010) / month(4), 11}};
    answer.repositories = {{QStringLiteral("click"), core::RepositoryState::Complete, QString(), 5, {}},
                           {QStringLiteral("flask"), core::RepositoryState::Complete, QString(), 9, {}}};
    return answer;
}

QString tableOf(const Contributions &answer)
{
    return cli::answerTable(answer, core::WithPeople::No);
}

} // namespace

class TestAnswerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months();
    void people();
    void active();
    void retention();
    void onceOrBack();
    void otherScope();
    void notes();
    void nothing();
    void unread();
    void jsonOfOneAndOfSeveral();
    void accounts();
};

void TestAnswerText::months()
{
    QCOMPARE(tableOf(twoRepositories()), QStringLiteral("repository  month    new contributors\n"
                                                        "click       2014-04                 2\n"
                                                        "flask       2010-04                11\n"
                                                        "total                              13\n"));
}

void TestAnswerText::people()
{
    Contributions answer = twoRepositories();
    core::Newcomer one;
    one.name = QStringLiteral("Zoë");
    one.login = QStringLiteral("zoe");
    one.repository = QStringLiteral("flask");
    one.firstCommitAt = *core::parseInstant(u"2010-04-06T11:12:57Z");
    one.commits = 1;
    one.lastCommitAt = one.firstCommitAt;
    core::Newcomer other = one;
    other.name = QStringLiteral("Al");
    other.commits = 12;
    other.lastCommitAt = *core::parseInstant(u"2026-11-02T03:04:05Z");
    other.cameBack = true;
    answer.newcomers = {one, other};
    QCOMPARE(cli::answerTable(answer, core::WithPeople::Yes),
             QStringLiteral("first commit  repository  name  login  commit      commits  last commit  came\n"
                            "2010-04-06    flask       Zoë   zoe    0000000000        1  2010-04-06   once\n"
                            "2010-04-06    flask       Al    zoe    0000000000       12  2026-11-02   back\n"
                            "total: 2\n"));
    answer.newcomers = {other};
    answer.newcomers[0].xHandle = QStringLiteral("NASA");
    answer.newcomers[0].otherHandles = {{core::Network::Bluesky, QStringLiteral("nasa.gov")}};
    QCOMPARE(cli::answerTable(answer, core::WithPeople::Yes),
             QStringLiteral("first commit  repository  name  login  commit      commits  last commit  came  "
                            "profiles\n"
                            "2010-04-06    flask       Al    zoe    0000000000       12  2026-11-02   back  "
                            "@NASA @nasa.gov\n"
                            "total: 1\n"));
}

void TestAnswerText::active()
{
    using namespace std::chrono;
    Contributions answer = twoRepositories();
    answer.notes = {1, 0, 0};
    QCOMPARE(cli::answerTable(answer, core::WithPeople::No, core::View::Active),
             QStringLiteral("No active contributors.\n1 bot left out.\n"));
    answer.activity.active = {{year(2010) / month(4), 11, 0}, {year(2010) / month(5), 0, 3}};
    QCOMPARE(cli::answerTable(answer, core::WithPeople::No, core::View::Active),
             QStringLiteral("month    new  returning  active\n"
                            "2010-04   11          0      11\n"
                            "2010-05    0          3       3\n"
                            "1 bot left out.\n"));
}

void TestAnswerText::retention()
{
    using namespace std::chrono;
    Contributions answer = twoRepositories();
    QCOMPARE(cli::answerTable(answer, core::WithPeople::No, core::View::Retention),
             QStringLiteral("No new contributors.\n"));
    answer.activity.retained = {{year(2010) / month(4), 11, {3, 4, 4}, {3, 4, 4}},
                                {year(2026) / month(6), 2, {1, {}, {}}, {1, 1, 1}}};
    QCOMPARE(
        cli::answerTable(answer, core::WithPeople::No, core::View::Retention),
        QStringLiteral("month    new  back within 3 months  back within 6 months  back within 12 months\n"
                       "2010-04   11                     3                     4                      4\n"
                       "2026-06    2                     1             too early              too early\n"));
}

void TestAnswerText::onceOrBack()
{
    using namespace std::chrono;
    Contributions answer = twoRepositories();
    QCOMPARE(cli::answerTable(answer, core::WithPeople::No, core::View::OnceOrBack),
             QStringLiteral("No new contributors.\n"));
    answer.activity.onceOrBack = {{year(2010) / month(4), 7, 4}, {year(2010) / month(6), 1, 0}};
    QCOMPARE(cli::answerTable(answer, core::WithPeople::No, core::View::OnceOrBack),
             QStringLiteral("month    new  came once  came back\n"
                            "2010-04   11          7          4\n"
                            "2010-06    1          1          0\n"));
}

void TestAnswerText::otherScope()
{
    Contributions answer = twoRepositories();
    const auto newcomers = static_cast<int>(answer.newcomers.size());
    answer.inOtherScope = newcomers;
    const QString before = tableOf(answer);
    answer.inOtherScope = 1;
    QCOMPARE(tableOf(answer), before + QStringLiteral("1 person is new to the owner: --scope owner\n"));
    answer.inOtherScope = 12;
    QCOMPARE(tableOf(answer), before + QStringLiteral("12 people are new to the owner: --scope owner\n"));
    answer.rules.scope = core::Scope::Owner;
    QCOMPARE(tableOf(answer),
             before + QStringLiteral("Counted in each repository: 12 (--scope repository)\n"));
    answer.repository = QStringLiteral("flask");
    QVERIFY(!tableOf(answer).contains(u"scope"));
}

void TestAnswerText::notes()
{
    Contributions answer = twoRepositories();
    answer.notes = {3, 1, 0};
    QVERIFY(tableOf(answer).endsWith(QStringLiteral("\n3 bots left out, 1 alias merged.\n")));
    answer.notes = {.botsLeftOut = 1, .agentsLeftOut = 2};
    QVERIFY(tableOf(answer).endsWith(QStringLiteral("\n1 bot left out, 2 AI agents left out.\n")));
    answer.notes = {.suggestions = 1, .agentsLeftOut = 1, .sharedAddresses = 1};
    QVERIFY(tableOf(answer).contains(QStringLiteral("\n1 AI agent left out.\n2 suggestions: ")));
    answer.notes = {0, 0, 2};
    QVERIFY(tableOf(answer).endsWith(QStringLiteral("\n2 forks left out.\n")));
    answer.notes = {0, 1, 0, 312, 12};
    QVERIFY(tableOf(answer).endsWith(
        QStringLiteral("\n1 alias merged, 312 addresses not linked to accounts, which needs a "
                       "token.\n12 suggestions: newfaces people pallets --suggested\n")));
    answer.notes = {0, 0, 0, 1, 1};
    answer.repository = QStringLiteral("flask");
    answer.rules.forks = true;
    QVERIFY(tableOf(answer).endsWith(
        QStringLiteral("\n1 address not linked to an account, which needs a token.\n"
                       "1 suggestion: newfaces people pallets/flask --suggested --forks\n")));
    answer.notes = {.suggestions = 2, .coAuthorsNotRead = 3};
    answer.rules.coAuthors = true;
    QVERIFY(tableOf(answer).endsWith(
        QStringLiteral("\n3 repositories whose co-authors have not been read yet.\n"
                       "2 suggestions: newfaces people pallets/flask --suggested --forks --co-authors\n")));
    answer.notes = {.coAuthorsNotRead = 1};
    QVERIFY(tableOf(answer).endsWith(
        QStringLiteral("\n1 repository whose co-authors have not been read yet.\n")));
}

void TestAnswerText::nothing()
{
    Contributions answer = twoRepositories();
    answer.rows.clear();
    answer.notes = {1, 0, 0};
    QCOMPARE(tableOf(answer), QStringLiteral("No new contributors.\n1 bot left out.\n"));
    answer.repositories.clear();
    QCOMPARE(tableOf(answer), QStringLiteral("pallets has no public repositories.\n"));
}

void TestAnswerText::unread()
{
    Contributions answer = twoRepositories();
    QVERIFY(cli::unreadRepositories(answer).isEmpty());

    using State = core::RepositoryState;
    answer.repositories = {{QStringLiteral("a"), State::Blocked, QStringLiteral("By law."), 0, {}},
                           {QStringLiteral("b"), State::Complete, QString(), 0, {}},
                           {QStringLiteral("c"), State::Empty, QString(), 0, {}},
                           {QStringLiteral("d"), State::Missing, QString(), 0, {}},
                           {QStringLiteral("e"), State::Skipped, QStringLiteral("fork"), 0, {}}};
    const QStringList expected = {QStringLiteral("2 of 4 repositories of pallets could not be read:"),
                                  QStringLiteral("  a: By law."), QStringLiteral("  d: missing.")};
    QCOMPARE(cli::unreadRepositories(answer), expected);
}

void TestAnswerText::jsonOfOneAndOfSeveral()
{
    const std::vector<Contributions> answers = {twoRepositories()};
    cli::AnswerOptions options;
    options.format = cli::AnswerOptions::Format::Json;
    QVERIFY(QJsonDocument::fromJson(cli::answerBytes(answers, options, false)).isObject());
    // Two were asked for; only one was answered.
    QVERIFY(QJsonDocument::fromJson(cli::answerBytes(answers, options, true)).isArray());
}

void TestAnswerText::accounts()
{
    Contributions answer = twoRepositories();
    answer.newcomers.resize(2);
    answer.newcomers.front().login = QStringLiteral("zoe");
    cli::AnswerOptions options;
    QCOMPARE(cli::withoutAccountNote({&answer, 1}, options), QString());
    options.logins = cli::AnswerOptions::Logins::Plain;
    QCOMPARE(cli::answerBytes({&answer, 1}, options, false), QByteArray("zoe\n"));
    QCOMPARE(cli::withoutAccountNote({&answer, 1}, options),
             QStringLiteral("1 new contributor has no account and is not in the list."));
    options.logins = cli::AnswerOptions::Logins::Vouched;
    QCOMPARE(cli::answerBytes({&answer, 1}, options, true), QByteArray("github:zoe\n"));
}

NEWFACES_TEST(tst_answertext, TestAnswerText, QCoreApplication)
#include "tst_answertext.moc"
