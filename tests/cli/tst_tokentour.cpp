// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serving.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "support/testmain.h"
#include "tokendesk.h"
#include "traces.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>

#include <sys/resource.h>

using clitest::askPort;
using clitest::Program;
using clitest::Ran;
using clitest::TokenDesk;
using clitest::Traces;
using support::FakeX;
using support::PrivateKeyring;
using support::Reply;
using support::Seen;

/// How a hostile host repeats what it was sent.
enum class Echo { None, InARefusal, InAFailure, InADatum, ByARedirect, ByARedirectElsewhere };

namespace {

const QByteArray gitHubs = "ghp_TheTourOfGitHub0123456789";
const QByteArray refused = "ghp_TheRefusedOne0123456789";
const QByteArray ports = "TheTourOfTheLocalPort0123456789";
const QByteArray wrong = "TheWrongOneForThePort0123456789";
const QByteArrayList tokens = {gitHubs, refused, FakeX::token, ports, wrong};

Reply echoing(Echo echo, const Seen &seen, const QUrl &elsewhere)
{
    const QByteArray shown = seen.headers.value("authorization");
    const QByteArray body = R"({"message": "You sent )" + shown + R"(", "title": ")" + shown +
                            R"(", "detail": ")" + shown + R"(", "errors": [{"message": ")" + shown +
                            R"(", "type": ")" + shown + R"("}], "login": ")" + shown + R"("})";
    const auto answer = [&body, &shown](int status, const QByteArray &location = {}) {
        Reply reply{
            .status = status, .body = body, .headers = {{"ETag", '"' + shown + '"'}, {"X-Echo", shown}}};
        if (!location.isEmpty())
            reply.headers.emplace_back("Location",
                                       location + "/shown?token=" + shown.mid(shown.indexOf(' ') + 1));
        return reply;
    };
    switch (echo) {
    case Echo::InARefusal:
        return answer(403);
    case Echo::InAFailure:
        return answer(422);
    case Echo::ByARedirect:
        return seen.path == u"/shown" ? answer(404) : answer(302, "");
    case Echo::ByARedirectElsewhere:
        return answer(302, elsewhere.toEncoded());
    default:
        return answer(200);
    }
}

bool isForGit(const Seen &seen)
{
    return seen.path.contains(QStringLiteral(".git/"));
}

/// The same for git's host (gitprotocol-pack(5): an error text of the host).
QByteArray gitEcho(const Seen &seen)
{
    const QByteArray error = "ERR You sent " + seen.headers.value("authorization");
    return "001e# service=git-upload-pack\n0000" +
           QByteArray::number(error.size() + 4, 16).rightJustified(4, '0') + error;
}

} // namespace

/// Uses tokens in every way there is, then searches everything for them.
class TestTokenTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();
    void findsWhatProcessesShow();
    void leavesNoToken();

private:
    struct Hosts;

    /// Runs the program, records its output, and returns the exit code.
    int go(const QString &arguments, const QByteArray &input = {});
    void setTokens();
    void askGitHub();
    void askIllHosts(Hosts &hosts);
    void askX();
    void serve(int signal);
    void useTheRest();

    TokenDesk m_desk;
    Traces m_traces;
};

/// In addition to the hosts of the desk. Each records the running processes when it gets a request.
struct TestTokenTour::Hosts
{
    explicit Hosts(TestTokenTour &test)
    {
        support::FakeCommit commit = support::commit("ann", "2020-01-05", 1);
        commit.sha = history.add();
        test.m_desk.github.addRepository(
            QStringLiteral("acme"),
            {.name = QStringLiteral("anvil"), .commits = {commit}, .isPrivate = true});
        test.m_desk.github.refuseToken(refused);
        test.m_desk.x.add({.handle = QStringLiteral("NASA")});
        const auto watch = [this, &test](const Seen &seen, const QUrl &elsewhere) -> std::optional<Reply> {
            test.m_traces.addProcesses();
            return echo == Echo::None ? std::nullopt : std::optional(echoing(echo, seen, elsewhere));
        };
        test.m_desk.github.setInterceptor([this, watch, elsewhere = git.fake().url()](const Seen &seen) {
            return isForGit(seen) ? std::optional(git.answer(seen)) : watch(seen, elsewhere);
        });
        test.m_desk.x.setInterceptor(
            [watch, elsewhere = git.fake().url()](const Seen &seen) { return watch(seen, elsewhere); });
        git.requireToken(gitHubs);
        git.setChange([this, &test](const Seen &seen, Reply &reply) {
            test.m_traces.addProcesses();
            if (gitEchoes)
                reply.body = gitEcho(seen);
        });
        test.m_desk.program.environment.insert(QStringLiteral("NEWFACES_GITHUB_GIT"),
                                               test.m_desk.github.http().url().toString());
    }

    std::atomic<Echo> echo = Echo::None;
    std::atomic<bool> gitEchoes = false;
    QTemporaryDir folder;
    support::GitHistory history{folder.filePath(QStringLiteral("acme/anvil.git"))};
    support::GitHost git{folder.path()};
};

void TestTokenTour::initTestCase()
{
    if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(missing)));
    // A core dump contains tokens, so none may be written to the folders that are searched.
    const rlimit none = {};
    QCOMPARE(::setrlimit(RLIMIT_CORE, &none), 0);
    QVERIFY(m_desk.openKeyring());
    m_desk.program.environment.insert(QStringLiteral("NEWFACES_LOG"), QStringLiteral("newfaces.log"));
}

void TestTokenTour::findsWhatIsPlanted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as it is") << QByteArray("Bearer " + gitHubs + " and so on");
    QTest::newRow("for git") << support::basicAuthorization(gitHubs);
    QTest::newRow("base64") << gitHubs.toBase64();
    QTest::newRow("base64 of more") << QByteArray("a:" + gitHubs + "!").toBase64();
    QTest::newRow("base64 of other") << QByteArray("a" + gitHubs + "!!").toBase64();
    QTest::newRow("hexadecimal") << gitHubs.toHex();
    const QString text = QStringLiteral("é ") + QString::fromLatin1(gitHubs);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void TestTokenTour::findsWhatIsPlanted()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".config/own")));
    QFile file(folder.filePath(QStringLiteral(".config/own/.hidden")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    {
        QSettings settings(folder.filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("a/b"), bytes);
        const auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("planted"));
        QSqlDatabase opened = database;
        opened.setDatabaseName(folder.filePath(QStringLiteral("planted.sqlite")));
        QVERIFY(opened.open());
        QSqlQuery query(opened);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (b)")));
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t VALUES (?)")));
        query.addBindValue(bytes);
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("planted"));

    Traces traces;
    traces.addFolder(folder.path());
    traces.add(QStringLiteral("printed"), "first\n" + bytes);
    traces.add(QStringLiteral("harmless"), "ghp_TheTourOfGitHub");
    QStringList places = traces.placesOf(gitHubs);
    // QSettings escapes zero bytes, so the file does not contain UTF-16.
    places.removeAll(folder.filePath(QStringLiteral("settings.conf")));
    QCOMPARE(places, QStringList({file.fileName(), folder.filePath(QStringLiteral("planted.sqlite")),
                                  QStringLiteral("printed")}));
    QCOMPARE(traces.placesOf(wrong), QStringList());

    Traces without;
    without.addFolder(folder.path(), folder.filePath(QStringLiteral(".config")));
    QVERIFY(!without.places().contains(file.fileName()));
}

/// In children of this process, and in their children.
void TestTokenTour::findsWhatProcessesShow()
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("A"), QString::fromLatin1(gitHubs));
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("env -u A head -n 1; exit 0 # ") + QString::fromLatin1(wrong)});
    process.write("a line");
    Traces traces;
    const auto isThere = [&traces] {
        traces.addProcesses();
        return traces.places().contains(QStringLiteral("environ of head"));
    };
    QTRY_VERIFY(isThere());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(traces.placesOf(gitHubs).contains(QStringLiteral("environ of sh")));
    QVERIFY(traces.placesOf(wrong).contains(QStringLiteral("cmdline of sh")));
}

int TestTokenTour::go(const QString &arguments, const QByteArray &input)
{
    const Ran ran = m_desk.pipe(QString(arguments + QStringLiteral(" --verbose")), input);
    m_traces.add(QStringLiteral("output of ") + arguments, ran.out);
    m_traces.add(QStringLiteral("errors of ") + arguments, ran.err);
    return ran.code;
}

void TestTokenTour::setTokens()
{
    QCOMPARE(go(QStringLiteral("token set github"), gitHubs + '\n'), 0);
    QCOMPARE(go(QStringLiteral("token set x"), FakeX::token), 0);
    QCOMPARE(go(QStringLiteral("token set api"), ports), 0);
    QCOMPARE(go(QStringLiteral("token set github"), refused), 1);
    QCOMPARE(go(QStringLiteral("token set github"), refused + '\n' + gitHubs), 2);
    QCOMPARE(m_desk.keptForGitHub(), gitHubs);
    QCOMPARE(go(QStringLiteral("token status --test")), 0);
}

void TestTokenTour::askGitHub()
{
    QCOMPARE(go(QStringLiteral("contributors acme --source rest --people --mailmap")), 0);
    QCOMPARE(m_desk.github.http().seen().back().headers.value("authorization"),
             QByteArray("Bearer " + gitHubs));
    QCOMPARE(go(QStringLiteral("contributors acme --source graphql --full --mailmap --format json")), 0);
    QVERIFY(m_desk.github.count(QStringLiteral("/graphql")) > 0);
    QCOMPARE(go(QStringLiteral("contributors acme --source git --full --mailmap")), 0);
    const std::vector<Seen> seen = m_desk.github.http().seen();
    QVERIFY(std::ranges::any_of(seen, [](const Seen &one) {
        return isForGit(one) && one.headers.value("authorization") == support::basicAuthorization(gitHubs);
    }));
    QVERIFY(m_traces.places().contains(QStringLiteral("environ of git")));
    QVERIFY(m_traces.places().contains(QStringLiteral("environ of git-remote-http")));
    QVERIFY(m_traces.places().contains(QStringLiteral("cmdline of newfaces")));
}

void TestTokenTour::askIllHosts(Hosts &hosts)
{
    for (const Echo echo : {Echo::InARefusal, Echo::InAFailure, Echo::InADatum, Echo::ByARedirect,
                            Echo::ByARedirectElsewhere}) {
        hosts.echo = echo;
        for (const char *source : {"rest", "graphql", "git"})
            QVERIFY(go(QStringLiteral("contributors acme --full --source ") + QLatin1String(source)) != 0);
        QVERIFY(go(QStringLiteral("profile NASA --refresh")) != 0);
        std::ignore = go(QStringLiteral("token status --test"));
    }
    hosts.echo = Echo::None;
    hosts.gitEchoes = true;
    QVERIFY(go(QStringLiteral("contributors acme --full --format json --source git")) != 0);
    QVERIFY(go(QStringLiteral("history show 1 --format json")) != 0); // as stored
    hosts.gitEchoes = false;
    QCOMPARE(go(QStringLiteral("contributors acme --full")), 0);
}

void TestTokenTour::askX()
{
    QCOMPARE(go(QStringLiteral("profile NASA --refresh --format json")), 0);
    QVERIFY(m_desk.x.count(QStringLiteral("/api/")) > 0);
}

void TestTokenTour::serve(int signal)
{
    const std::unique_ptr<QProcess> process =
        m_desk.program.start(QStringLiteral("serve --port 0 --verbose"));
    const quint16 port = clitest::portOf(*process);
    const auto ask = [port](const QByteArray &target, const QByteArray &token) {
        return askPort(port, target, "Authorization: Bearer " + token + "\r\n");
    };
    QVERIFY(ask("/v1/contributors/acme?wait=60&refresh=true", ports).startsWith("HTTP/1.1 "));
    QVERIFY(ask("/v1/status", ports).startsWith("HTTP/1.1 200"));
    QVERIFY(ask("/v1/status", wrong).startsWith("HTTP/1.1 401"));
    QVERIFY(ask("/v1/status?token=" + ports, wrong).startsWith("HTTP/1.1 401"));
    m_traces.addProcesses();
    ::kill(static_cast<pid_t>(process->processId()), signal);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), signal == SIGTERM ? QProcess::NormalExit : QProcess::CrashExit);
    m_traces.add(QStringLiteral("output of serve"), process->readAllStandardOutput());
    m_traces.add(QStringLiteral("errors of serve"), process->readAllStandardError());
}

void TestTokenTour::useTheRest()
{
    for (const char *command :
         {"config list", "config list --format json", "history", "history show 1", "people acme",
          "people acme --suggested", "token", "export all.json", "backup all.sqlite", "--help"})
        QVERIFY2(go(QString::fromLatin1(command)) == 0,
                 m_traces.bytesOf(QStringLiteral("errors of ") + QLatin1String(command)).constData());
    // Not where a token belongs.
    for (const QString &command :
         {QStringLiteral("token set %1"), QStringLiteral("token set github %1"),
          QStringLiteral("token set github --token=%1"), QStringLiteral("token %1")}) {
        const Ran ran = m_desk.program.run(
            QString(QStringLiteral("--verbose ") + command.arg(QString::fromLatin1(gitHubs))));
        QCOMPARE(ran.code, 2);
        m_traces.add(QStringLiteral("errors of ") + command, ran.err);
    }
}

void TestTokenTour::leavesNoToken()
{
    Hosts hosts(*this);
    setTokens();
    askGitHub();
    askX();
    serve(SIGTERM);
    askIllHosts(hosts);
    serve(SIGABRT); // sanitizers would catch SIGSEGV
    useTheRest();
    if (QTest::currentTestFailed())
        return;
    const auto look = [this] {
        m_traces.addFolder(m_desk.program.file(QStringLiteral(".")));
        m_traces.addFolder(m_desk.keyring.folder(), m_desk.keyring.keyringFolder());
        for (const QByteArray &token : tokens)
            QVERIFY2(m_traces.placesOf(token).isEmpty(), qPrintable(m_traces.placesOf(token).join(u'\n')));
    };
    look();
    for (const char *whose : {"github", "x", "api"})
        QCOMPARE(go(QStringLiteral("token remove ") + QLatin1String(whose)), 0);
    look();
    const QString all = m_traces.places().join(u'\n');
    for (const char *place : {"newfaces.sqlite", ".conf", "all.json", "all.sqlite", "newfaces.log"})
        QVERIFY2(all.contains(QLatin1String(place)), qPrintable(all));
    const QByteArray log = clitest::contents(m_desk.program.file(QStringLiteral("newfaces.log")));
    for (const char *layer : {"cli", "config", "engine", "git", "net", "rest", "secrets", "social", "store"})
        QVERIFY2(log.contains(QByteArray(QByteArray(" newfaces.") + layer + ": ")), layer);
}

NEWFACES_TEST(tst_tokentour, TestTokenTour, QCoreApplication)
#include "tst_tokentour.moc"
