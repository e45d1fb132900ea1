// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using clitest::Program;
using clitest::Ran;
using support::commit;
using support::unlinkedCommit;

namespace {

QJsonObject jsonOf(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class TestPeopleCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lists();
    void listsOneRepository();
    void suggests();
    void writesOtherFormats();
    void joins();
    void splits();
    void marks();
    void marksAnAgent();
    void splitsByName();
    void choosesOrganisations();
    void listsDecisions();
    void leavesRepositoriesOut();
    void decidesForAllOfTheOwner();
    void importsAndUndoes();
    void exportsAndImports();
    void forgets();
    void asksBeforeItForgets_data();
    void asksBeforeItForgets();
    void isNotAsked_data();
    void isNotAsked();
    void trouble_data();
    void trouble();

private:
    Ran run(const char *line) const { return m_program->run(QString::fromUtf8(line)); }
    /// The newcomers of the whole owner, from stored data.
    int newcomers(const char *options = "") const;

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

void TestPeopleCommand::init()
{
    m_github = std::make_unique<support::FakeGitHub>();
    const auto ann = [](const char *email, const char *date) {
        return unlinkedCommit(QStringLiteral("Ann"), QString::fromLatin1(email), QString::fromLatin1(date));
    };
    m_github->addRepository(QStringLiteral("acme"),
                            {QStringLiteral("anvil"),
                             {commit("bo", "2020-03-01"), commit("tidy[bot]", "2020-02-03"),
                              ann("ann@old.example", "2020-02-02"), commit("Ann", "2020-01-05")}});
    m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("rocket"), {commit("bo", "2020-03-04")}});
    m_github->addRepository(QStringLiteral("acme"),
                            {QStringLiteral("spoon"), {commit("di", "2019-01-04")}, true});
    m_program = std::make_unique<Program>(m_github->api());
    QCOMPARE(run("contributors acme --forks").code, 0);
    m_github.reset(); // the rest works without the network
}

void TestPeopleCommand::cleanup()
{
    m_program.reset();
    m_github.reset();
}

int TestPeopleCommand::newcomers(const char *options) const
{
    const QString line = QStringLiteral("contributors acme --offline --scope owner --people --format json %1")
                             .arg(QLatin1String(options));
    return static_cast<int>(jsonOf(m_program->run(line)).value(u"people").toArray().size());
}

void TestPeopleCommand::lists()
{
    const Ran ran = run("people ACME");
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out,
             QByteArray("id               name       commits  first commit  addresses              marks\n"
                        "Ann              Ann              1  2020-01-05    ann@example.org\n"
                        "ann@old.example  Ann              1  2020-02-02    ann@old.example\n"
                        "bo               bo               2  2020-03-01    bo@example.org\n"
                        "tidy[bot]        tidy[bot]        1  2020-02-03    tidy[bot]@example.org  bot\n"
                        "total: 4, 1 of them bots\n"));
    QVERIFY(run("people acme --forks").out.contains("\ndi "));
}

void TestPeopleCommand::listsOneRepository()
{
    const QJsonArray people = jsonOf(run("people acme/rocket --format json")).value(u"people").toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.at(0).toObject().value(u"id").toString(), QStringLiteral("bo"));
    QCOMPARE(people.at(0).toObject().value(u"commits").toInt(), 1);
}

void TestPeopleCommand::suggests()
{
    const Ran ran = run("people acme --suggested");
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("name  id               commits  first commit  addresses\n"
                                 "Ann   Ann                    1  2020-01-05    ann@example.org\n"
                                 "      ann@old.example        1  2020-02-02    ann@old.example\n"
                                 "If they are the same person:  newfaces people join acme ID ID ...\n"
                                 "If they are different people: newfaces people split acme ID ID ...\n"));
    QVERIFY(run("contributors acme --offline")
                .out.endsWith("\n1 suggestion: newfaces people acme --suggested\n"));

    QCOMPARE(run("people split acme ann ann@old.example").out,
             QByteArray("Split “Ann” and “ann@old.example”. Undo it with: newfaces people undo 1\n"));
    QCOMPARE(run("people acme --suggested").out,
             QByteArray("No suggestions: no two people have the same name, and no address has many.\n"));
    QVERIFY(!run("contributors acme --offline").out.contains("suggestion"));
    QCOMPARE(newcomers(), 3);
}

void TestPeopleCommand::writesOtherFormats()
{
    const QJsonObject all = jsonOf(run("people acme --format json"));
    QCOMPARE(all.value(u"owner").toString(), QStringLiteral("acme"));
    QCOMPARE(all.value(u"people").toArray().size(), 4);
    const QJsonObject some = jsonOf(run("people acme --suggested --format json"));
    QCOMPARE(some.value(u"people").toArray().size(), 2);
    QCOMPARE(some.value(u"suggestions"), all.value(u"suggestions"));
    QCOMPARE(some.value(u"suggestions").toArray().size(), 1);

    const QString file = m_program->file(QStringLiteral("people.csv"));
    const Ran ran = m_program->run({QStringLiteral("people"), QStringLiteral("acme"),
                                    QStringLiteral("--format=csv"), QStringLiteral("--output"), file});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(clitest::contents(file).startsWith("id,name,login,emails,"));
    QCOMPARE(clitest::contents(file).count('\n'), 5);
    QCOMPARE(run("people acme --suggested --format csv").out,
             QByteArray("name,id\nAnn,Ann\nAnn,ann@old.example\n"));
}

void TestPeopleCommand::joins()
{
    QCOMPARE(newcomers(), 3);
    const Ran joined = run("people join acme ann ann@old.example");
    QCOMPARE(joined.err, QByteArray());
    QCOMPARE(joined.code, 0);
    QCOMPARE(joined.out,
             QByteArray("Joined “Ann” and “ann@old.example”. Undo it with: newfaces people undo 1\n"));
    QCOMPARE(newcomers(), 2);
    QVERIFY(run("people acme").out.contains("ann@example.org, ann@old.example  decided\n"));

    QCOMPARE(run("people mailmap acme").out, QByteArray("Ann <ann@old.example> <ann@example.org>\n"));

    const Ran again = run("people join acme ann ann@old.example");
    QCOMPARE(again.code, 2);
    QCOMPARE(again.err, QByteArray("“ann” and “ann@old.example” are already the same person.\n"));

    const Ran undone = run("people undo 1");
    QCOMPARE(undone.err, QByteArray());
    QCOMPARE(undone.code, 0);
    QCOMPARE(undone.out, QByteArray("Undid decision 1: Joined “Ann” and “ann@old.example”.\n"));
    QCOMPARE(newcomers(), 3);
    QCOMPARE(run("people undo 1").code, 1);
}

void TestPeopleCommand::splits()
{
    QCOMPARE(run("people join acme ann ann@old.example bo").code, 0);
    QCOMPARE(newcomers(), 1);
    QCOMPARE(run("people split acme ANN@old.example").out,
             QByteArray("Split “ann@old.example” off. Undo it with: newfaces people undo 2\n"));
    QCOMPARE(newcomers(), 2);
}

void TestPeopleCommand::marks()
{
    QCOMPARE(run("people bot acme ann bo").out,
             QByteArray("Marked “Ann” and “bo” as bots. Undo it with: newfaces people undo 1\n"));
    QCOMPARE(newcomers(), 1);
    QCOMPARE(run("people human acme tidy[bot]").out,
             QByteArray("Marked “tidy[bot]” as a human. Undo it with: newfaces people undo 2\n"));
    QCOMPARE(newcomers(), 2);
    QCOMPARE(newcomers("--bots"), 4);
    QCOMPARE(newcomers("--identity email"), 2);
}

void TestPeopleCommand::marksAnAgent()
{
    QCOMPARE(run("people agent acme bo").out,
             QByteArray("Marked “bo” as an AI agent. Undo it with: newfaces people undo 1\n"));
    QCOMPARE(newcomers(), 2);
    QCOMPARE(newcomers("--bots"), 3);
    QCOMPARE(newcomers("--agents"), 3);
    QVERIFY(run("people acme").out.endsWith("total: 4, 1 of them bots, 1 AI agent\n"));
    QVERIFY(run("contributors acme --offline").out.contains("\n1 bot left out, 1 AI agent left out, "));
    QCOMPARE(run("people undo 1").code, 0);
    QCOMPARE(newcomers(), 3);
}

void TestPeopleCommand::splitsByName()
{
    m_github = std::make_unique<support::FakeGitHub>();
    std::vector<support::FakeCommit> commits;
    for (const char *name : {"Una", "Uwe", "Udo", "Ulla", "Ugo"})
        commits.push_back(unlinkedCommit(QString::fromLatin1(name), QStringLiteral("team@example.org"),
                                         QStringLiteral("2020-02-02")));
    m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("anvil"), commits});
    m_program = std::make_unique<Program>(m_github->api());
    QCOMPARE(run("contributors acme").code, 0);
    QCOMPARE(newcomers(), 1);
    QCOMPARE(run("people acme --suggested").out,
             QByteArray("address with many names  id                names\n"
                        "team@example.org         team@example.org  Udo\n"
                        "                                           Ugo\n"
                        "                                           Ulla\n"
                        "                                           Una\n"
                        "                                           Uwe\n"
                        "If they are several people: newfaces people split acme ADDRESS --by-name\n"
                        "If they are one person:     newfaces people join acme ADDRESS\n"));
    QCOMPARE(jsonOf(run("people acme --suggested --format json")).value(u"several_people").toArray().size(),
             1);

    QCOMPARE(run("people split acme team@example.org --name una --name Udo").out,
             QByteArray("Split “una <team@example.org>” and “Udo <team@example.org>”. Undo it with: newfaces "
                        "people undo 1\n"));
    QCOMPARE(newcomers(), 3);
    QCOMPARE(run("people undo 1").code, 0);
    QCOMPARE(run("people split acme team@example.org --by-name").out,
             QByteArray("Split “team@example.org” by name. Undo it with: newfaces people undo 2\n"));
    QCOMPARE(newcomers(), 5);
    QVERIFY(!run("contributors acme --offline").out.contains("suggestion"));
    QCOMPARE(run("people undo 2").code, 0);
    QCOMPARE(newcomers(), 1);
    QCOMPARE(run("people join acme team@example.org").out,
             QByteArray("Everyone with the address “team@example.org” counts as one person. Undo it with: "
                        "newfaces people undo 3\n"));
    QVERIFY(!run("contributors acme --offline").out.contains("suggestion"));
}

void TestPeopleCommand::choosesOrganisations()
{
    const auto organisations = [this](const char *options = "") {
        QStringList all;
        for (const auto &one :
             jsonOf(m_program->run(
                        QStringLiteral("contributors acme --offline --scope owner --people --format json %1")
                            .arg(QLatin1String(options))))
                 .value(u"people")
                 .toArray()) {
            const QJsonObject person = one.toObject();
            all << QStringLiteral("%1 %2 %3")
                       .arg(person.value(u"name").toString(), person.value(u"organisation").toString(),
                            person.value(u"organisation_reason").toString());
        }
        return all.join(QStringLiteral(", "));
    };
    QCOMPARE(organisations(), QStringLiteral("Ann  , Ann  , bo  "));
    const Ran decided =
        m_program->run({QStringLiteral("people"), QStringLiteral("organisation"), QStringLiteral("acme"),
                        QStringLiteral("bo"), QStringLiteral("@old.example"), QStringLiteral("--is"),
                        QStringLiteral("Red Hat"), QStringLiteral("--from"), QStringLiteral("2020-02-03"),
                        QStringLiteral("--until"), QStringLiteral("2020-03-01")});
    QCOMPARE(decided.err, QByteArray());
    QCOMPARE(decided.code, 0);
    QCOMPARE(decided.out, QByteArray("“bo” and “@old.example” belong to “Red Hat” from 2020-02-03 until "
                                     "2020-03-01. Undo it with: newfaces people undo 1\n"));
    QCOMPARE(organisations(), QStringLiteral("Ann  , Ann  , bo Red Hat decision"));
    QCOMPARE(run("people organisation acme @old.example --is Old").out,
             QByteArray("“@old.example” belongs to “Old”. Undo it with: newfaces people undo 2\n"));
    QCOMPARE(run("people organisation acme Ann@example.org --none").out,
             QByteArray("“Ann” belongs to no organisation. Undo it with: newfaces people undo 3\n"));
    QCOMPARE(organisations(), QStringLiteral("Ann  decision, Ann Old decision, bo Red Hat decision"));

    QCOMPARE(
        run("people acme").out,
        QByteArray(
            "id               name       commits  first commit  addresses              marks  organisation\n"
            "Ann              Ann              1  2020-01-05    ann@example.org\n"
            "ann@old.example  Ann              1  2020-02-02    ann@old.example               Old\n"
            "bo               bo               2  2020-03-01    bo@example.org                Red Hat\n"
            "tidy[bot]        tidy[bot]        1  2020-02-03    tidy[bot]@example.org  bot\n"
            "total: 4, 1 of them bots\n"));
    QCOMPARE(run("people acme --organisation OLD --format csv").out.count('\n'), 2);
    QCOMPARE(run("people acme --organisation - --format csv").out.count('\n'), 3);
    QVERIFY(run("people acme --format csv").out.contains(",false,Old,decision\n"));
    QCOMPARE(organisations("--organisation old"), QStringLiteral("Ann Old decision"));
    QCOMPARE(organisations("--organisation -"), QStringLiteral("Ann  decision"));

    const QByteArray decisions = run("people decisions").out;
    QVERIFY2(decisions.contains("organisation “Red Hat” from 2020-02-03 until 2020-03-01  bo, @old.example"),
             decisions.constData());
    QVERIFY2(decisions.contains("organisation none  "), decisions.constData());
    QCOMPARE(run("people undo 2").out, QByteArray("Undid decision 2: “@old.example” belongs to “Old”.\n"));
    QCOMPARE(organisations(), QStringLiteral("Ann  decision, Ann  , bo Red Hat decision"));

    QCOMPARE(run("contributors acme --offline --scope owner --view organisations").out,
             QByteArray("month    organisation  new contributors\n"
                        "2020-01  (unknown)                    1\n"
                        "2020-02  (unknown)                    1\n"
                        "2020-03  Red Hat                      1\n"
                        "total                                 3\n"
                        "1 bot left out, 1 fork left out.\n"
                        "1 suggestion: newfaces people acme --suggested\n"));
    QCOMPARE(run("contributors acme --offline --scope owner --view organisations --format csv").out,
             QByteArray("month,organisation,new_contributors\n2020-01,,1\n2020-02,,1\n2020-03,Red Hat,1\n"));
    QVERIFY(run("contributors acme --offline --scope owner --view insiders")
                .out.startsWith("month    new  insiders  outsiders  unknown\n"
                                "2020-01    1         0          0        1\n"
                                "2020-02    1         0          0        1\n"
                                "2020-03    1         0          1        0\n"
                                "No organisation is inside. Name those that are with --inside.\n"));
    QCOMPARE(m_program
                 ->run({QStringLiteral("contributors"), QStringLiteral("acme"), QStringLiteral("--offline"),
                        QStringLiteral("--scope=owner"), QStringLiteral("--view=insiders"),
                        QStringLiteral("--inside=Acme; red hat"), QStringLiteral("--period=year"),
                        QStringLiteral("--format=csv")})
                 .out,
             QByteArray("year,insiders,outsiders,unknown\n2020,1,0,2\n"));
}

void TestPeopleCommand::listsDecisions()
{
    QCOMPARE(run("people decisions").out, QByteArray("No decisions.\n"));
    QCOMPARE(run("people bot acme bo").code, 0);
    QCOMPARE(run("people join acme ann ann@old.example").code, 0);
    const Ran ran = run("people decisions");
    QCOMPARE(ran.code, 0);
    const QRegularExpression expected(
        QStringLiteral("\\Anumber  owner  decision  about                 date\n"
                       "     1  acme   bot       bo                    20[0-9T:+Z-]+\n"
                       "     2  acme   join      Ann, ann@old.example  20[0-9T:+Z-]+\n\\z"));
    QVERIFY2(expected.match(QString::fromUtf8(ran.out)).hasMatch(), ran.out.constData());
    QCOMPARE(run("people decisions Acme").out, ran.out);
    QCOMPARE(run("people decisions other").out, QByteArray("No decisions.\n"));
    QCOMPARE(run("people undo 1").code, 0);
    QVERIFY(!run("people decisions").out.contains("bot"));
}

void TestPeopleCommand::leavesRepositoriesOut()
{
    QCOMPARE(run("people leave-out acme Anvil").out,
             QByteArray("Left out “anvil”. Undo it with: newfaces people undo 1\n"));
    QCOMPARE(newcomers(), 1);
    QVERIFY(run("contributors acme --offline").out.contains(", 1 repository left out by you"));
    QVERIFY(run("people decisions").out.contains("leave-out  anvil"));
    QVERIFY(!run("people acme").out.contains("ann@old.example"));
    QCOMPARE(run("contributors acme/anvil --offline").code, 0);
    QCOMPARE(run("people include acme anvil").out,
             QByteArray("“anvil” counts again. Undo it with: newfaces people undo 2\n"));
    QCOMPARE(newcomers(), 3);
    QCOMPARE(run("people undo 2").out, QByteArray("Undid decision 2: “anvil” counts again.\n"));
    QCOMPARE(newcomers(), 1);
    QCOMPARE(run("people undo 1").code, 0);
    QCOMPARE(newcomers(), 3);
}

void TestPeopleCommand::decidesForAllOfTheOwner()
{
    // The owner is given as a link.
    QCOMPARE(run("people bot http://127.0.0.1/acme bo").code, 0);
    QCOMPARE(newcomers(), 2);
    QVERIFY(run("people decisions acme").out.contains("bo"));
}

void TestPeopleCommand::importsAndUndoes()
{
    const int before = newcomers();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my aliases"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# people\nann@old.example ann@example.org\n\nbo\nx@y.example y@y.example\n");
    file.close();
    const QStringList import = {QStringLiteral("people"), QStringLiteral("import"), QStringLiteral("acme"),
                                path};
    Ran ran = m_program->run(import);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(
        ran.out,
        QByteArray(
            "Imported “my aliases”: 2 people joined. Undo it with: newfaces people undo acme "
            "--file 'my aliases'\n"
            "1 line is ignored:\n"
            "  line 4: It has neither two e-mail addresses, nor an address or a domain with an employer.\n"));
    QCOMPARE(newcomers(), before - 1);
    ran = m_program->run(import);
    QVERIFY(ran.out.startsWith("“my aliases” still says the same: 2 people joined.\n"));
    QCOMPARE(run("people decisions acme").out.count("my aliases"), 2);
    ran = m_program->run({QStringLiteral("people"), QStringLiteral("undo"), QStringLiteral("acme"),
                          QStringLiteral("--file"), QStringLiteral("my aliases")});
    QCOMPARE(ran.out, QByteArray("Undid 2 decisions from “my aliases”.\n"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(newcomers(), before);
    ran = m_program->run({QStringLiteral("people"), QStringLiteral("undo"), QStringLiteral("acme"),
                          QStringLiteral("--file"), QStringLiteral("my aliases")});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("no decisions from “my aliases”"));
}

void TestPeopleCommand::exportsAndImports()
{
    QCOMPARE(run("people join acme Ann ann@old.example").code, 0);
    const int joined = newcomers();
    const QByteArray mailmap = run("people mailmap acme").out;
    QVERIFY(!mailmap.isEmpty());
    QCOMPARE(run("people undo 1").code, 0);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(".mailmap")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mailmap);
    file.close();
    QCOMPARE(m_program
                 ->run({QStringLiteral("people"), QStringLiteral("import"), QStringLiteral("acme"),
                        file.fileName()})
                 .code,
             0);
    QCOMPARE(newcomers(), joined);
    QCOMPARE(run("people mailmap acme").out, mailmap);
}

void TestPeopleCommand::forgets()
{
    QCOMPARE(run("people forgotten").out, QByteArray("Nobody was forgotten on request.\n"));
    const Ran ran = run("people forget acme bo --yes");
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(
        ran.out,
        QByteArray("Forgotten, as number 1: 2 commits without a name now.\n"
                   "Exports and backups that you made before still name them: delete or make them again.\n"));
    QCOMPARE(newcomers(), 2);
    QVERIFY(run("contributors acme --offline --scope owner").out.contains("1 forgotten on request"));
    QCOMPARE(jsonOf(run("contributors acme --offline --format json"))
                 .value(u"notes")
                 .toObject()
                 .value(u"forgotten")
                 .toInt(),
             1);
    QVERIFY(run("people acme").out.endsWith("total: 3, 1 of them bots; and 1 forgotten on request\n"));
    QVERIFY(!run("people acme --format json").out.contains("bo@"));
    QVERIFY(run("people forgotten").out.startsWith("number  forgotten\n     1  "));
    QVERIFY(run("people forgotten --remove 1").out.startsWith("Removed number 1 from the list"));
    QCOMPARE(run("people forgotten").out, QByteArray("Nobody was forgotten on request.\n"));
}

void TestPeopleCommand::asksBeforeItForgets_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("left");
    QTest::newRow("yes") << QByteArray("Yes\n") << 0 << 2;
    QTest::newRow("no") << QByteArray("y\n") << 1 << 3;
    QTest::newRow("nothing") << QByteArray("\n") << 1 << 3;
    QTest::newRow("the end") << QByteArray("\x04") << 1 << 3;
    QTest::newRow("Ctrl-C") << QByteArray() << 130 << 3;
}

void TestPeopleCommand::asksBeforeItForgets()
{
    QFETCH(const QByteArray, keys);
    const clitest::Terminal terminal;
    if (!terminal.isThere())
        QSKIP("There are no pseudo terminals.");
    const std::unique_ptr<QProcess> process = m_program->make();
    process->setStandardInputFile(terminal.name());
    process->start(QStringLiteral(NEWFACES_PROGRAM), QStringLiteral("people forget acme bo").split(u' '));
    process->setReadChannel(QProcess::StandardError);
    QByteArray question;
    const auto isAsked = [&] {
        question += process->readAll();
        return question.contains("to continue:");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 60'000);
    QVERIFY(question.startsWith("Forget “bo” (bo, account bo, bo@example.org; 2 commits)?\n"));
    if (keys.isEmpty())
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    else
        terminal.type(keys);
    QTEST(Program::end(*process).code, "code");
    QTEST(newcomers(), "left");
}

void TestPeopleCommand::isNotAsked_data()
{
    QTest::addColumn<QByteArray>("err");
    const auto is = [](const char *line, const char *err) {
        QTest::newRow(line) << QByteArray(err);
    };
    is("people",
       "Give the name of a GitHub user, organisation or repository.\nSee newfaces people --help.\n");
    is("people undo x", "“x” is not the number of a decision.\nSee newfaces people --help.\n");
    is("people join acme zoe ann",
       "No person of “acme” is known as “zoe”. Name a person as the list of people does, or by account, "
       "e-mail address or name.\n");
    is("people split acme ann", "“ann” has no second e-mail address that could be split off.\n");
    is("people import acme",
       "Give one file to import, or - for standard input: newfaces people import OWNER FILE.\n"
       "See newfaces people --help.\n");
    is("people forget acme zoe --yes",
       "No person of “acme” is known as “zoe”. Name a person as the list of people does, or by account, "
       "e-mail address or name.\n");
    is("people forget acme tidy[bot] --yes", "Only people can be forgotten, and this is a bot or an AI "
                                             "agent. If a decision says so, undo it first.\n");
    is("people forget acme bo", "Forgetting somebody cannot be undone. Use --yes to skip the question.\n");
    is("people human acme ann", "“ann” already counts as a human.\n");
    is("people organisation acme zoe --none",
       "No person of “acme” is known as “zoe”. Name a person as the list of people does, or by account, "
       "e-mail address or name.\n");
    is("people organisation acme ann --is ?",
       "“?” is not the name of an organisation. A name has a letter or a digit.\n");
    is("people organisation acme @acme..com --is Acme",
       "“@acme..com” is not a domain. Give one such as “@redhat.com”.\n");
    is("people organisation acme ann --is Acme --from 2020-01-02 --until 2020-01-01",
       "The time in an organisation ends before it begins.\n");
}

void TestPeopleCommand::isNotAsked()
{
    QFETCH(const QByteArray, err);
    const Ran ran = run(QTest::currentDataTag());
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err, err);
    QCOMPARE(run("people decisions").out, QByteArray("No decisions.\n"));
}

void TestPeopleCommand::trouble_data()
{
    QTest::addColumn<QByteArray>("err");
    const auto is = [](const char *line, const char *err) {
        QTest::newRow(line) << QByteArray(err);
    };
    is("people other", "Nothing is stored about “other”. Look it up once with a network connection.\n");
    is("people bot other ann",
       "Nothing is stored about “other”. Look it up once with a network connection.\n");
    is("people forget other ann",
       "Nothing is stored about “other”. Look it up once with a network connection.\n");
    is("people leave-out other anvil",
       "Nothing is stored about “other”. Look it up once with a network connection.\n");
    is("people forgotten --remove 7", "There is no forgotten person with the number 7.\n");
    is("people undo 7", "There is no decision 7. “newfaces people decisions” lists the numbers.\n");
    is("people acme --output nowhere/file", "“nowhere/file” cannot be written: there is no folder ");
}

void TestPeopleCommand::trouble()
{
    QFETCH(const QByteArray, err);
    const Ran ran = run(QTest::currentDataTag());
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith(err), ran.err.constData());
}

NEWFACES_TEST(tst_peoplecommand, TestPeopleCommand, QCoreApplication)
#include "tst_peoplecommand.moc"
