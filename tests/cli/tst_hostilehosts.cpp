// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ceilings.h"
#include "program.h"
#include "support/endlesssender.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <csignal>
#include <functional>

#include <sys/types.h>

using clitest::Program;
using clitest::Ran;
using support::EndlessSender;
using support::Fault;
using support::Reply;
using support::Seen;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";

/// The answer to "PRAGMA integrity_check" is "ok".
QString integrityOf(const QString &file)
{
    const QString name = QStringLiteral("integrity");
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next())
                answer = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

Reply redirectTo(const QUrl &address)
{
    return {.status = 302, .headers = {{"Location", address.toEncoded()}}};
}

} // namespace

/// The program itself, with limits for memory, files, disk and time, against hosts that try to exceed them.
/// It ends by itself with an exit code and a sentence, and what was stored before is whole.
class TestHostileHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendWithoutEnd_data();
    void sendWithoutEnd();
    void redirectWithoutEnd();
    void sendPicturesWithoutEnd();
    void sendPacksWithoutEnd();
    void fillTheDisk();
    void areInterrupted_data();
    void areInterrupted();
    void haveManyRepositories();
    void haveManyProfiles();

private:
    Ran run(const QString &arguments, const clitest::Ceilings &ceilings = {}) const;
    void set(const char *variable, const QUrl &address) const;
    QString databaseFile() const { return m_program->dataFolder() + QStringLiteral("/newfaces.sqlite"); }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<support::FakeX> m_x;
    std::unique_ptr<Program> m_program;
    QByteArray m_stored;
};

void TestHostileHosts::init()
{
    m_github = std::make_unique<support::FakeGitHub>();
    m_github->addRepository(
        QStringLiteral("acme"),
        {QStringLiteral("anvil"), support::commits(150, QStringLiteral("bo"), QStringLiteral("2020-03-01"))});
    m_x = std::make_unique<support::FakeX>();
    m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("1"), .picture = 7});
    m_program = std::make_unique<Program>(m_github->api());
    set("NEWFACES_X_API", m_x->api());
    set("NEWFACES_X_MIRROR", m_x->mirror());
    set("NEWFACES_X_PAGE", m_x->page());
    set("NEWFACES_X_TIMELINE", m_x->timeline());
    QCOMPARE(m_program->run(QStringLiteral("contributors acme --quiet")).code, 0);
    m_stored = m_program->run(QStringLiteral("contributors acme --offline --format csv")).out;
    QVERIFY(m_stored.contains("anvil,2020-03,1"));
}

void TestHostileHosts::cleanup()
{
    QCOMPARE(integrityOf(databaseFile()), QStringLiteral("ok"));
    QCOMPARE(m_program->run(QStringLiteral("contributors acme --offline --format csv")).out, m_stored);
    m_program.reset();
    m_x.reset();
    m_github.reset();
}

Ran TestHostileHosts::run(const QString &arguments, const clitest::Ceilings &ceilings) const
{
    const std::unique_ptr<QProcess> process = m_program->make();
    clitest::limit(*process, ceilings);
    process->start(QStringLiteral(NEWFACES_PROGRAM), arguments.split(u' '));
    return Program::end(*process);
}

void TestHostileHosts::set(const char *variable, const QUrl &address) const
{
    m_program->environment.insert(QString::fromLatin1(variable), address.toString());
}

void TestHostileHosts::sendWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const auto gitHub = [](const char *name, const QByteArray &head, const QByteArray &piece) {
        QTest::newRow(name) << QByteArray("NEWFACES_GITHUB_API")
                            << QStringLiteral("contributors other --quiet") << head << piece;
    };
    const auto x = [](const char *name, const QByteArray &variable, const QString &source,
                      const QByteArray &head, const QByteArray &piece) {
        QTest::newRow(name) << variable << QStringLiteral("profile Other --quiet --source ") + source << head
                            << piece;
    };
    const QByteArray spaces(65536, ' ');
    gitHub("a list", ok + '[', QByteArray(R"({"name":"a"},)").repeated(5000));
    gitHub("nested lists", ok, QByteArray(65536, '['));
    gitHub("a text", ok + "{\"login\":\"", QByteArray(65536, 'x'));
    gitHub("nothing but spaces", ok, spaces);
    gitHub("in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
           "10000\r\n" + spaces + "\r\n");
    gitHub("an error", "HTTP/1.1 500 Oops\r\n\r\n", spaces);
    x("a profile", "NEWFACES_X_MIRROR", QStringLiteral("mirror"), ok + "{\"user\":{\"name\":\"",
      QByteArray(65536, 'x'));
    x("a profile's page", "NEWFACES_X_PAGE", QStringLiteral("page"), ok + "<html>",
      QByteArray("<meta>").repeated(10000));
    x("a profile's timeline", "NEWFACES_X_TIMELINE", QStringLiteral("timeline"), ok + "<html>",
      QByteArray("<script>").repeated(10000));
}

void TestHostileHosts::sendWithoutEnd()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QString, command);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, piece);
    const EndlessSender host(head, piece);
    set(variable.constData(), host.url());
    const Ran ran = run(command);
    QVERIFY2(ran.err.contains("127.0.0.1 sent more data than allowed. The rest was not read."),
             ran.err.constData());
    QCOMPARE(ran.code, 1);
    set(variable.constData(), m_github->api());
}

void TestHostileHosts::redirectWithoutEnd()
{
    m_github->setInterceptor([](const Seen &seen) -> std::optional<Reply> {
        return redirectTo(QUrl(QString(u"/r" + QString::number(seen.serial))));
    });
    const Ran ran = run(QStringLiteral("contributors other --quiet"));
    QCOMPARE(ran.err, QByteArray("127.0.0.1 redirects the request too often.\n"));
    QCOMPARE(ran.code, 1);
    QVERIFY(m_github->http().count() < 30);
}

void TestHostileHosts::sendPicturesWithoutEnd()
{
    const EndlessSender host("HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\nGIF89a",
                             QByteArray(65536, '\1'));
    m_x->setInterceptor([address = host.url()](const Seen &seen) -> std::optional<Reply> {
        return seen.path.contains(u"/picture") ? std::optional(redirectTo(address)) : std::nullopt;
    });
    const Ran ran = run(QStringLiteral("profile NASA --quiet --source mirror --pictures faces"));
    QVERIFY2(ran.err.contains("127.0.0.1 sent more data than allowed. The rest was not read."),
             ran.err.constData());
    QCOMPARE(ran.code, 3);
    QVERIFY(QDir(m_program->file(QStringLiteral("faces"))).isEmpty());
}

void TestHostileHosts::sendPacksWithoutEnd()
{
    const QString programs = m_program->file(QStringLiteral("programs"));
    QVERIFY(QDir().mkpath(programs));
    QFile git(programs + QStringLiteral("/git"));
    QVERIFY(git.open(QIODevice::WriteOnly));
    git.write("#!/bin/sh\nto=$(eval echo \\${$#})\nmkdir -p \"$to/objects/pack\"\n"
              "exec cat /dev/zero >\"$to/objects/pack/tmp_pack_1\"\n");
    git.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    git.close();
    m_program->environment.insert(
        QStringLiteral("PATH"),
        QString(programs + u':' + m_program->environment.value(QStringLiteral("PATH"))));
    m_program->environment.insert(QStringLiteral("NEWFACES_CACHE_DIR"),
                                  m_program->file(QStringLiteral("cache")));
    set("NEWFACES_GITHUB_GIT", QUrl(QStringLiteral("http://127.0.0.1:9/")));
    // The API, which is asked next, does not help either.
    m_github->addRepository(QStringLiteral("other"), {QStringLiteral("endless")});
    m_github->setInterceptor([](const Seen &seen) -> std::optional<Reply> {
        return seen.path.endsWith(u"/commits") ? std::optional(Reply{.status = 500}) : std::nullopt;
    });
    QCOMPARE(m_program->run(QStringLiteral("config set cache/megabytes 64")).code, 0);
    // As much as a clone of unknown size may take, and what is written until git is stopped.
    const Ran ran =
        run(QStringLiteral("contributors other --quiet --source git"), {.file = rlim_t(1024) * 1024 * 1024});
    QVERIFY2(ran.err.contains("takes more than 256 MB, which is more than expected. git was stopped."),
             ran.err.constData());
    QCOMPARE(ran.code, 3);
    const QDirIterator rest(m_program->file(QStringLiteral("cache")), {QStringLiteral("tmp_pack*")},
                            QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!rest.hasNext());
}

void TestHostileHosts::fillTheDisk()
{
    m_github->addRepository(QStringLiteral("other"),
                            {QStringLiteral("big"),
                             support::commits(20'000, QStringLiteral("al"), QStringLiteral("2010-01-05"))});
    const qint64 size = QFileInfo(databaseFile()).size();
    const Ran ran = run(QStringLiteral("contributors other --quiet --source rest"),
                        {.file = rlim_t(size) + 262'144, .isFullDisk = true});
    QVERIFY2(ran.err.contains("disk"), ran.err.constData());
    QCOMPARE(ran.code, 1);
}

void TestHostileHosts::areInterrupted_data()
{
    QTest::addColumn<Reply>("page");
    QTest::addColumn<int>("requests");
    QByteArray commits = "[";
    for (int i = 0; i < 100; ++i)
        commits += "{\"sha\":\"PAGE" + QByteArray::number(1'000'000 + i).rightJustified(32, 'a') +
                   "\",\"author\":null,\"commit\":{\"author\":{\"name\":\"Al\",\"email\":\"al@example.org\","
                   "\"date\":\"2020-01-05T00:00:00Z\"},\"committer\":{\"date\":\"2020-01-05T00:00:00Z\"}}},";
    commits.back() = ']';
    QTest::newRow("pages without end")
        << Reply{.body = commits, .headers = {{"Link", "<http://127.0.0.1/?page=1000000>; rel=\"last\""}}}
        << 200;
    QTest::newRow("a byte now and then") << Reply{.body = QByteArray(100'000, ' '),
                                                  .pieces = 100'000,
                                                  .between = std::chrono::milliseconds(50)}
                                         << 2;
    QTest::newRow("nothing") << Reply{.fault = Fault::Silent} << 2;
    QTest::newRow("half an answer") << Reply{.body = commits, .fault = Fault::Stalled} << 2;
    QTest::newRow("wait for ever") << Reply{.status = 429,
                                            .headers = {{"Retry-After", "99999999999999999999"}}}
                                   << 2;
}

void TestHostileHosts::areInterrupted()
{
    QFETCH(const Reply, page);
    QFETCH(const int, requests);
    m_github->addRepository(
        QStringLiteral("other"),
        {QStringLiteral("slow"), support::commits(3, QStringLiteral("al"), QStringLiteral("2020-01-05"))});
    std::atomic<int> number = 10'000'000;
    m_github->setInterceptor([&page, &number](const Seen &seen) -> std::optional<Reply> {
        if (!seen.path.endsWith(u"/commits"))
            return std::nullopt;
        Reply reply = page;
        reply.body.replace("PAGE", QByteArray::number(number++)); // commits that were not listed before
        return reply;
    });
    m_github->http().forget();
    const std::unique_ptr<QProcess> process = m_program->make();
    clitest::limit(*process, {});
    process->start(QStringLiteral(NEWFACES_PROGRAM),
                   {QStringLiteral("contributors"), QStringLiteral("other/slow"), QStringLiteral("--quiet"),
                    QStringLiteral("--source"), QStringLiteral("rest")});
    QVERIFY(m_github->http().waitForCount(requests, std::chrono::minutes(2)));
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const Ran ran = Program::end(*process);
    QCOMPARE(ran.err, QByteArray("Stopped. Everything read so far is stored.\n"));
    QCOMPARE(ran.code, 130);
}

/// Not hostile, but a reason for many files and connections.
void TestHostileHosts::haveManyRepositories()
{
    constexpr int many = 150;
    for (int i = 0; i < many; ++i)
        m_github->addRepository(QStringLiteral("other"),
                                {QStringLiteral("r%1").arg(i), {support::commit("al", "2020-01-05", i)}});
    const Ran ran = run(QStringLiteral("contributors other --quiet --format csv"));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.count(",2020-01,1\n"), many);
}

void TestHostileHosts::haveManyProfiles()
{
    constexpr int many = 100;
    QStringList handles;
    for (int i = 0; i < many; ++i) {
        handles << QStringLiteral("face%1").arg(i);
        m_x->add({.handle = handles.back(), .id = QString::number(100 + i), .picture = i});
    }
    const Ran ran =
        run(QStringLiteral("profile --quiet --source mirror --pictures faces ") + handles.join(u' '));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(QDir(m_program->file(QStringLiteral("faces"))).entryList(QDir::Files).size(), many);
}

NEWFACES_TEST(tst_hostilehosts, TestHostileHosts, QCoreApplication)
#include "tst_hostilehosts.moc"
