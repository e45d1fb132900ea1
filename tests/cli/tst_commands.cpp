// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>

using clitest::contents;
using clitest::Program;
using clitest::Ran;
using support::commit;

namespace {

/// Runs a statement on the stored data.
void changeStored(const QString &dataFolder, const QString &statement)
{
    const QString name = QStringLiteral("change");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(dataFolder + QStringLiteral("/newfaces.sqlite"));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void help_data();
    void help();
    void helpNamesEveryCommand();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void table();
    void csv();
    void json();
    void jsonWithPeople();
    void rules();
    void newSince();
    void comparison();
    void comparisonAsJson();
    void comparisonThatFails();
    void views_data();
    void views();
    void viewAsJson();
    void viewOfSeveralOwners();
    void chartOfAView();
    void oneRepository();
    void link();
    void nothing_data();
    void nothing();
    void severalOwners();
    void severalOwnersOneUnknown();
    void outputFile();
    void chart_data();
    void chart();
    void offline();
    void refreshReadsOnlyWhatIsNew();
    void full();
    void historyOfSeveralHosts();
    void history();
    void historyPinsAndRenames();
    void historyOfNothing();

private:
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

void TestCommands::init()
{
    m_github = std::make_unique<support::FakeGitHub>();
    m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("anvil"),
                                                     {commit("bo", "2020-03-01"), commit("al", "2020-02-02"),
                                                      commit("al", "2020-01-05")}});
    m_github->addRepository(
        QStringLiteral("acme"),
        {QStringLiteral("rocket"), {commit("cy", "2020-03-09"), commit("al", "2020-03-04")}});
    m_github->addRepository(QStringLiteral("acme"),
                            {QStringLiteral("spoon"), {commit("di", "2019-01-04")}, true});
    m_github->addOwner(QStringLiteral("idle"));
    m_github->addRepository(QStringLiteral("solo"), {QStringLiteral("only"), {commit("ed", "2021-06-01")}});
    m_program = std::make_unique<Program>(m_github->api());
}

void TestCommands::cleanup()
{
    m_program.reset();
    m_github.reset();
}

void TestCommands::help_data()
{
    QTest::addColumn<QString>("part");

    QTest::newRow("--help") << QStringLiteral("Usage: newfaces ");
    QTest::newRow("-h") << QStringLiteral("Usage: newfaces ");
    QTest::newRow("help") << QStringLiteral("Exit codes:\n");
    QTest::newRow("help --help") << QStringLiteral("Exit codes:\n");
    QTest::newRow("contributors pallets --format -h") << QStringLiteral("Usage: newfaces contributors NAME");
    QTest::newRow("people join --help") << QStringLiteral("Usage: newfaces people NAME");
    for (const char *command : {"contributors", "people", "events", "profile", "profiles", "history",
                                "export", "import", "backup", "serve", "token", "config"}) {
        const QString usage = QStringLiteral("Usage: newfaces %1 ").arg(QLatin1String(command));
        QTest::addRow("help %s", command) << usage;
        QTest::addRow("%s --help", command) << usage;
    }
}

void TestCommands::help()
{
    QFETCH(const QString, part);
    const Ran ran = m_program->run(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY2(text.contains(part), ran.out.constData());
    QVERIFY(!text.contains(QRegularExpression(QStringLiteral("[^\n]{81}"))));
    QVERIFY(!text.contains(QStringLiteral(" \n")));
}

/// The help of the program names every command, and each has an example.
void TestCommands::helpNamesEveryCommand()
{
    const QByteArray all = m_program->run(QStringLiteral("--help")).out;
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+)  +[A-Z].*\\.$"),
                                         QRegularExpression::MultilineOption);
    const QString list = QString::fromUtf8(all)
                             .section(QStringLiteral("Commands:\n"), 1)
                             .section(QStringLiteral("\n\n"), 0, 0);
    QStringList names;
    for (QRegularExpressionMatchIterator match = line.globalMatch(list); match.hasNext();)
        names << match.next().captured(1);
    QCOMPARE(names.size(), list.count(u'\n') + 1);
    for (const QString &name : names) {
        const Ran ran = m_program->run({QStringLiteral("help"), name});
        QCOMPARE(ran.code, 0);
        const QByteArray example = "\nExamples:\n  newfaces " + name.toUtf8();
        QVERIFY2(ran.out.contains(example), ran.out.constData());
    }
}

void TestCommands::version()
{
    const Ran ran = m_program->run(QStringLiteral("--version"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(QRegularExpression(QStringLiteral("\\Anewfaces [0-9]+\\.[0-9]+\\.[0-9]+\n\\z"))
                .match(QString::fromUtf8(ran.out))
                .hasMatch());
}

void TestCommands::wrongUsage_data()
{
    QTest::addColumn<QByteArray>("err");

    const auto row = [](const char *line, const char *sentence, const char *hint) {
        QTest::newRow(line) << QByteArray(QByteArray(sentence) + "\nSee newfaces " + hint + "--help.\n");
    };
    row("contribute", "Unknown command “contribute”. Did you mean “contributors”?", "");
    row("help contribute", "Unknown command “contribute”. Did you mean “contributors”?", "");
    row("pallets", "Unknown command “pallets”. Did you mean “newfaces contributors pallets”?", "");
    row("https://x.com/NASA",
        "Unknown command “https://x.com/NASA”. Did you mean “newfaces profile https://x.com/NASA”?", "");
    row("what is this?", "Unknown command “what”. Did you mean “newfaces contributors what”?", "");
    row("--colour", "Unknown option “--colour”.", "");
    row("help profle", "Unknown command “profle”. Did you mean “profile”?", "");
    row("--verson", "Unknown option “--verson”. Did you mean “--version”?", "");
    row("contributors", "Give the name of a GitHub user, organisation or repository.", "contributors ");
    row("contributors acme --since 2020-02 --until 2020-01", "--since 2020-02 is later than --until 2020-01.",
        "contributors ");
    row("contributors a b c d e f g h i --chart a.png",
        "At most 8 owners or repositories can be compared, but 9 were given.", "contributors ");
    row("contributors acme --people --view active",
        "--people lists new contributors; it works with --view new, not with --view active.",
        "contributors ");
    row("history show", "Give the number of the lookup to show; “newfaces history” lists the numbers.",
        "history ");
}

void TestCommands::wrongUsage()
{
    QFETCH(const QByteArray, err);
    const Ran ran = m_program->run(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err, err);
    QCOMPARE(m_github->http().count(), 0);
}

void TestCommands::table()
{
    const Ran ran = m_program->run(QStringLiteral("contributors acme"));
    QCOMPARE(ran.out, QByteArray("repository  month    new contributors\n"
                                 "anvil       2020-01                 1\n"
                                 "anvil       2020-03                 1\n"
                                 "rocket      2020-03                 2\n"
                                 "total                               4\n"
                                 "3 people are new to the owner: --scope owner\n"
                                 "1 fork left out.\n"));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
}

void TestCommands::csv()
{
    const Ran ran = m_program->run(QStringLiteral("contributors acme --format csv"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray("repository,month,new_contributors\n"
                                 "anvil,2020-01,1\n"
                                 "anvil,2020-03,1\n"
                                 "rocket,2020-03,2\n"));
}

void TestCommands::json()
{
    const Ran ran = m_program->run(QStringLiteral("contributors ACME --format json"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(answer.value(u"owner").toString(), QStringLiteral("acme"));
    QCOMPARE(answer.value(u"scope").toString(), QStringLiteral("repository"));
    QCOMPARE(answer.value(u"rows").toArray().size(), 3);
    QCOMPARE(answer.value(u"repositories").toArray().size(), 3);
    QCOMPARE(answer.value(u"complete").toBool(), true);
    QVERIFY(!answer.contains(u"people"));
    QVERIFY(ran.out.contains("\n    \"owner\": \"acme\""));
}

void TestCommands::jsonWithPeople()
{
    const Ran ran = m_program->run(QStringLiteral("contributors acme --format json --people --scope owner"));
    QCOMPARE(ran.code, 0);
    const QJsonArray people = QJsonDocument::fromJson(ran.out).object().value(u"people").toArray();
    QCOMPARE(people.size(), 3);
    QCOMPARE(people.at(0).toObject().value(u"login").toString(), QStringLiteral("al"));
    QCOMPARE(people.at(0).toObject().value(u"first_commit_at").toString(),
             QStringLiteral("2020-01-05T12:00:00Z"));
    QCOMPARE(people.at(0).toObject().value(u"commits").toInt(), 3);
    QCOMPARE(people.at(0).toObject().value(u"last_commit_at").toString(),
             QStringLiteral("2020-03-04T12:00:00Z"));
    QVERIFY(people.at(0).toObject().value(u"came_back").toBool());
    QVERIFY(!people.at(1).toObject().value(u"came_back").toBool());
}

void TestCommands::rules()
{
    const Ran ran = m_program->run(QStringLiteral(
        "contributors acme --format csv --scope owner --forks --since 2019-01 --until 2020-02"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("repository,month,new_contributors\n"
                                 "anvil,2020-01,1\n"
                                 "spoon,2019-01,1\n"));
}

void TestCommands::newSince()
{
    const Ran day = m_program->run(QStringLiteral("contributors acme --new-since 2020-03-04"));
    QCOMPARE(day.out, QByteArray("repository  month    new contributors\n"
                                 "rocket      2020-03                 2\n"
                                 "total                               2\n"
                                 "Only people whose first commit is of 2020-03-04 or later.\n"
                                 "1 fork left out.\n"));
    QCOMPARE(day.code, 0);

    const QString lastSeen = QStringLiteral("contributors acme --new-since last-seen --people");
    const Ran never = m_program->run(lastSeen);
    QCOMPARE(never.out, QByteArray());
    QVERIFY2(never.err.contains("You have not looked at “acme” in the window yet"), never.err.constData());
    QCOMPARE(never.code, 1);

    // As the window does it; the command line never does.
    changeStored(m_program->dataFolder(),
                 QStringLiteral("INSERT INTO seen SELECT id, 1605182400, 0 FROM lookup"));
    m_github->push(QStringLiteral("acme"), QStringLiteral("anvil"), {commit("ed", "2018-06-01")});
    for (int again = 0; again < 2; ++again) {
        const Ran ran = m_program->run(lastSeen);
        QVERIFY2(ran.out.contains("2018-06-01    anvil       ed"), ran.out.constData());
        QVERIFY2(ran.out.contains("total: 1\n"
                                  "Only people who were added after you last looked, on 2020-11-12.\n"),
                 ran.out.constData());
        QCOMPARE(ran.code, 0);
    }
}

void TestCommands::comparison()
{
    const Ran ran =
        m_program->run(QStringLiteral("contributors acme/anvil solo/only --compare-github --since 2020-03"));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(
        ran.out,
        QByteArray(
            "acme/anvil\n"
            "repository  month    new contributors\n"
            "anvil       2020-03                 1\n"
            "total                               1\n"
            "\n"
            " 2  accounts in GitHub's list of contributors\n"
            "−1  people who came in periods that are not shown\n"
            " 1  people in Newfaces\n"
            "The number on the repository's page on GitHub may differ from that of the list: it includes "
            "co-authors, and may be older.\n"
            "\n"
            "solo/only\n"
            "repository  month    new contributors\n"
            "only        2021-06                 1\n"
            "total                               1\n"
            "\n"
            "1  accounts in GitHub's list of contributors\n"
            "1  people in Newfaces\n"
            "The number on the repository's page on GitHub may differ from that of the list: it includes "
            "co-authors, and may be older.\n"));
    QCOMPARE(m_github->count(QStringLiteral("/contributors?")), 2);
}

void TestCommands::comparisonAsJson()
{
    const Ran ran =
        m_program->run(QStringLiteral("contributors acme/anvil --compare-github --format json --zeros"));
    QCOMPARE(ran.code, 0);
    const QJsonObject comparison = QJsonDocument::fromJson(ran.out).object().value(u"comparison").toObject();
    QCOMPARE(comparison.value(u"accounts").toInt(), 2);
    QCOMPARE(comparison.value(u"people").toInt(), 2);
    QCOMPARE(comparison.value(u"clauses").toArray(), QJsonArray());
}

void TestCommands::comparisonThatFails()
{
    m_github->setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
        if (seen.path.endsWith(u"/contributors"))
            return support::Reply{403, R"({"message": "The list is too large."})"};
        return std::nullopt;
    });
    const Ran ran = m_program->run(QStringLiteral("contributors acme/anvil --compare-github --format json"));
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.err, QByteArray("GitHub refuses access to “acme/anvil”: The list is too large.\n"));
    const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(answer.value(u"rows").toArray().size(), 2);
    QVERIFY(answer.contains(u"comparison"));
    QVERIFY(answer.value(u"comparison").isNull());
}

void TestCommands::views_data()
{
    QTest::addColumn<QByteArray>("out");

    QTest::newRow("--view active") << QByteArray("month    new  returning  active\n"
                                                 "2020-01    1          0       1\n"
                                                 "2020-02    0          1       1\n"
                                                 "2020-03    3          0       3\n"
                                                 "1 fork left out.\n");
    QTest::newRow("--view active --format csv --scope owner") << QByteArray("month,new,returning\n"
                                                                            "2020-01,1,0\n"
                                                                            "2020-02,0,1\n"
                                                                            "2020-03,2,1\n");
    QTest::newRow("--view retention --format csv --since 2020-01 --until 2020-02")
        << QByteArray("month,new_contributors,back_within_3_months,back_within_6_months,"
                      "back_within_12_months\n"
                      "2020-01,1,1,1,1\n");
    QTest::newRow("--view once-or-back") << QByteArray("month    new  came once  came back\n"
                                                       "2020-01    1          0          1\n"
                                                       "2020-03    3          3          0\n"
                                                       "1 fork left out.\n");
    QTest::newRow("--view once-or-back --scope owner --format csv --period year")
        << QByteArray("year,came_once,came_back\n2020,2,1\n");
    QTest::newRow("--view active --period quarter") << QByteArray("quarter  new  returning  active\n"
                                                                  "2020-Q1    4          0       4\n"
                                                                  "1 fork left out.\n");
    QTest::newRow("--view retention --period year") << QByteArray("year  new  back within 12 months\n"
                                                                  "2020    4                      0\n"
                                                                  "1 fork left out.\n");
    QTest::newRow("--format csv --period week") << QByteArray("repository,week,new_contributors\n"
                                                              "anvil,2020-W01,1\n"
                                                              "anvil,2020-W09,1\n"
                                                              "rocket,2020-W10,1\n"
                                                              "rocket,2020-W11,1\n");
    QTest::newRow("--format csv --zeros --until 2020-04") << QByteArray("repository,month,new_contributors\n"
                                                                        "anvil,2020-01,1\n"
                                                                        "anvil,2020-02,0\n"
                                                                        "anvil,2020-03,1\n"
                                                                        "anvil,2020-04,0\n"
                                                                        "rocket,2020-01,0\n"
                                                                        "rocket,2020-02,0\n"
                                                                        "rocket,2020-03,2\n"
                                                                        "rocket,2020-04,0\n");
    QTest::newRow("--zeros --period quarter --until 2020-06")
        << QByteArray("repository  quarter  new contributors\n"
                      "anvil       2020-Q1                 2\n"
                      "anvil       2020-Q2                 0\n"
                      "rocket      2020-Q1                 2\n"
                      "rocket      2020-Q2                 0\n"
                      "total                               4\n"
                      "3 people are new to the owner: --scope owner\n"
                      "1 fork left out.\n");
}

void TestCommands::views()
{
    QFETCH(const QByteArray, out);
    const QString view = QString::fromUtf8(QTest::currentDataTag());
    const Ran ran = m_program->run(QStringLiteral("contributors acme ") + view);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, out);
    const Ran shown = m_program->run(QStringLiteral("history show 1 ") + view);
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.out, out);
}

void TestCommands::viewAsJson()
{
    const Ran active = m_program->run(QStringLiteral("contributors acme --format json --view active"));
    QCOMPARE(active.code, 0);
    QJsonObject answer = QJsonDocument::fromJson(active.out).object();
    QCOMPARE(answer.value(u"rows").toArray().size(), 3);
    QCOMPARE(answer.value(u"active").toArray().size(), 3);
    QVERIFY(!answer.contains(u"retention"));

    const Ran retention = m_program->run(QStringLiteral("contributors acme --format json --view retention"));
    answer = QJsonDocument::fromJson(retention.out).object();
    QCOMPARE(answer.value(u"retention").toArray().size(), 2);
    QVERIFY(!answer.contains(u"active"));
}

void TestCommands::viewOfSeveralOwners()
{
    const Ran ran = m_program->run(QStringLiteral("contributors solo idle acme --format csv --view active"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("owner,month,new,returning\n"
                                 "solo,2021-06,1,0\n"
                                 "acme,2020-01,1,0\n"
                                 "acme,2020-02,0,1\n"
                                 "acme,2020-03,3,0\n"));
}

void TestCommands::chartOfAView()
{
    const QString file = m_program->file(QStringLiteral("chart.svg"));
    const Ran ran = m_program->run({QStringLiteral("contributors"), QStringLiteral("acme"),
                                    QStringLiteral("--view=active"), QStringLiteral("--chart"), file});
    QCOMPARE(ran.code, 0);
    QVERIFY(contents(file).contains("returning"));
}

void TestCommands::oneRepository()
{
    const Ran ran = m_program->run(QStringLiteral("contributors acme/rocket --format csv"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("repository,month,new_contributors\nrocket,2020-03,2\n"));
    QCOMPARE(m_github->count(QStringLiteral("anvil")), 0);
}

void TestCommands::link()
{
    const Ran ran =
        m_program->run(QStringLiteral("contributors http://127.0.0.1/acme/rocket/commits/main --format csv"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("repository,month,new_contributors\nrocket,2020-03,2\n"));
}

void TestCommands::nothing_data()
{
    QTest::addColumn<QByteArray>("out");

    QTest::newRow("contributors idle") << QByteArray("idle has no public repositories.\n");
    QTest::newRow("contributors idle --format csv") << QByteArray("repository,month,new_contributors\n");
    QTest::newRow("contributors solo --since 2022-01") << QByteArray("No new contributors.\n");
}

void TestCommands::nothing()
{
    QFETCH(const QByteArray, out);
    const Ran ran = m_program->run(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, out);
    QCOMPARE(ran.err, QByteArray());
}

void TestCommands::severalOwners()
{
    const Ran table = m_program->run(QStringLiteral("contributors solo idle"));
    QCOMPARE(table.code, 0);
    QCOMPARE(table.out, QByteArray("solo\n"
                                   "repository  month    new contributors\n"
                                   "only        2021-06                 1\n"
                                   "total                               1\n"
                                   "\n"
                                   "idle\n"
                                   "idle has no public repositories.\n"));
    const Ran csv = m_program->run(QStringLiteral("contributors solo acme --format csv --scope owner"));
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.startsWith("owner,repository,month,new_contributors\nsolo,only,2021-06,1\nacme,anvil,"));
    const Ran json = m_program->run(QStringLiteral("contributors solo idle --format json"));
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), 2);
}

void TestCommands::severalOwnersOneUnknown()
{
    const Ran some = m_program->run(QStringLiteral("contributors nobody solo --format json"));
    QCOMPARE(some.code, 3);
    QCOMPARE(some.err, QByteArray("There is no GitHub user or organisation named “nobody”.\n"));
    QCOMPARE(QJsonDocument::fromJson(some.out).array().size(), 1);

    const Ran none = m_program->run(QStringLiteral("contributors nobody neither"));
    QCOMPARE(none.code, 1);
    QCOMPARE(none.out, QByteArray());
    QCOMPARE(none.err.count('\n'), 2);
}

void TestCommands::outputFile()
{
    const QString file = m_program->file(QStringLiteral("answer.csv"));
    const Ran ran = m_program->run({QStringLiteral("contributors"), QStringLiteral("solo"),
                                    QStringLiteral("--format=csv"), QStringLiteral("--output"), file});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(contents(file), QByteArray("repository,month,new_contributors\nonly,2021-06,1\n"));
}

void TestCommands::chart_data()
{
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("chart.png") << QByteArray("\x89PNG");
    QTest::newRow("chart.svg") << QByteArray("<?xml");
    QTest::newRow("chart.PDF") << QByteArray("%PDF");
}

void TestCommands::chart()
{
    QFETCH(const QByteArray, start);
    const QString file = m_program->file(QString::fromUtf8(QTest::currentDataTag()));
    const Ran ran =
        m_program->run({QStringLiteral("contributors"), QStringLiteral("acme"), QStringLiteral("--chart"),
                        file, QStringLiteral("--chart-size"), QStringLiteral("640x320")});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("total"));
    const QByteArray bytes = contents(file);
    QVERIFY(bytes.startsWith(start));
    if (start.endsWith("PNG")) {
        QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 16), quint32(640));
        QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 20), quint32(320));
    }
}

void TestCommands::offline()
{
    const Ran before = m_program->run(QStringLiteral("contributors acme --offline"));
    QCOMPARE(before.code, 1);
    QVERIFY2(before.err.startsWith("Nothing is stored about “acme”."), before.err.constData());
    QCOMPARE(m_github->http().count(), 0);

    const Ran online = m_program->run(QStringLiteral("contributors acme"));
    const int asked = m_github->http().count();
    QVERIFY(asked > 0);
    const Ran offline = m_program->run(QStringLiteral("contributors acme --offline"));
    QCOMPARE(offline.code, 0);
    QCOMPARE(offline.out, online.out);
    QCOMPARE(m_github->http().count(), asked);
}

void TestCommands::refreshReadsOnlyWhatIsNew()
{
    QCOMPARE(m_program->run(QStringLiteral("contributors acme")).code, 0);
    m_github->push(QStringLiteral("acme"), QStringLiteral("rocket"), {commit("fay", "2020-04-01")});
    const int ofAnvil = m_github->count(QStringLiteral("/acme/anvil/commits"));
    QVERIFY(ofAnvil > 0);
    const Ran again = m_program->run(QStringLiteral("contributors acme --format csv"));
    QVERIFY(again.out.contains("rocket,2020-04,1\n"));
    QCOMPARE(m_github->count(QStringLiteral("/acme/anvil/commits")), ofAnvil);
}

void TestCommands::full()
{
    const Ran first = m_program->run(QStringLiteral("contributors acme"));
    const int ofAnvil = m_github->count(QStringLiteral("/acme/anvil/commits"));
    const Ran again = m_program->run(QStringLiteral("contributors acme --full"));
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, first.out);
    QVERIFY(m_github->count(QStringLiteral("/acme/anvil/commits")) > ofAnvil);
}

void TestCommands::historyOfSeveralHosts()
{
    QCOMPARE(m_program->run(QStringLiteral("contributors acme")).code, 0);
    QUrl other = m_github->api();
    other.setHost(QStringLiteral("localhost"));
    m_program->environment.insert(QStringLiteral("NEWFACES_GITHUB_API"), other.toString());
    QCOMPARE(m_program->run(QStringLiteral("contributors acme")).code, 0);
    const QByteArray list = m_program->run(QStringLiteral("history")).out;
    QVERIFY2(list.contains("acme (127.0.0.1)") && list.contains("acme (localhost)"), list.constData());
}

void TestCommands::history()
{
    const Ran answered = m_program->run(QStringLiteral("contributors acme --format csv"));
    QCOMPARE(m_program->run(QStringLiteral("contributors solo/only")).code, 0);
    const int asked = m_github->http().count();

    const Ran list = m_program->run(QStringLiteral("history"));
    QCOMPARE(list.code, 0);
    static const QRegularExpression form(
        QStringLiteral("\\Anumber  name       refreshed\n"
                       " +([0-9]+)  solo/only  [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(?:Z|[+-][0-9:]{5})\n"
                       " +([0-9]+)  acme       [^\n]+\n\\z"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(list.out));
    QVERIFY2(match.hasMatch(), list.out.constData());

    const Ran shown = m_program->run(QStringLiteral("history show %1 --format csv").arg(match.captured(2)));
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.out, answered.out);

    const Ran removed = m_program->run(QStringLiteral("history remove %1").arg(match.captured(1)));
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.out, QByteArray("Removed “solo/only” from the history.\n"));
    QVERIFY(!m_program->run(QStringLiteral("history list")).out.contains("solo"));
    QCOMPARE(m_program->run(QStringLiteral("contributors solo/only --offline")).code, 1);
    QCOMPARE(m_program->run(QStringLiteral("contributors acme --offline")).code, 0);

    const Ran gone = m_program->run(QStringLiteral("history show %1").arg(match.captured(1)));
    QCOMPARE(gone.code, 1);
    QVERIFY2(gone.err.startsWith("The history has no number "), gone.err.constData());
    QCOMPARE(m_github->http().count(), asked);
}

void TestCommands::historyPinsAndRenames()
{
    QCOMPARE(m_program->run(QStringLiteral("contributors acme")).code, 0);
    QCOMPARE(m_program->run(QStringLiteral("contributors solo/only")).code, 0);
    QCOMPARE(m_program->run(QStringLiteral("history pin 1")).out, QByteArray("Pinned “acme”.\n"));
    QCOMPARE(m_program
                 ->run({QStringLiteral("history"), QStringLiteral("rename"), QStringLiteral("2"),
                        QStringLiteral("Just one")})
                 .out,
             QByteArray("“solo/only” is labelled “Just one”.\n"));
    static const QRegularExpression both(QStringLiteral("\\Anumber  name       refreshed +pinned  label\n"
                                                        " +1  acme       [^ ]+ +yes *\n"
                                                        " +2  solo/only  [^ ]+ +Just one\n\\z"));
    const QByteArray list = m_program->run(QStringLiteral("history")).out;
    QVERIFY2(both.match(QString::fromUtf8(list)).hasMatch(), list.constData());
    QCOMPARE(m_program->run(QStringLiteral("history unpin 1")).out, QByteArray("“acme” is not pinned.\n"));
    QCOMPARE(m_program->run(QStringLiteral("history rename 2")).out,
             QByteArray("“solo/only” has no label.\n"));
    const QByteArray plain = m_program->run(QStringLiteral("history")).out;
    QVERIFY2(!plain.contains("pinned") && !plain.contains("label"), plain.constData());
}

void TestCommands::historyOfNothing()
{
    const Ran ran = m_program->run(QStringLiteral("history"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("Nothing has been looked up yet.\n"));
}

NEWFACES_TEST(tst_commands, TestCommands, QCoreApplication)
#include "tst_commands.moc"
