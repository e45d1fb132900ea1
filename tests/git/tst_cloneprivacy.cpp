// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "core/messages/describe.h"
#include "git/environment.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDirIterator>

using core::CommitLog;
using core::Error;
using core::Result;
using core::Sha;
using gittest::CloneDesk;
using gittest::contentOf;
using support::GitHost;
using support::Reply;
using support::Seen;

namespace {

const QByteArray secret = "gho_secret0123456789";

/// In any of the forms in which it could be written.
bool tells(const QByteArray &text)
{
    return text.contains(secret) || text.contains(support::basicAuthorization(secret).mid(6));
}

/// The variables of this process for a while.
class Variables
{
public:
    explicit Variables(const std::vector<std::pair<const char *, QString>> &values)
    {
        for (const auto &[name, value] : values) {
            m_before.emplace_back(name, qgetenv(name));
            m_wasSet.push_back(qEnvironmentVariableIsSet(name));
            qputenv(name, value.toUtf8());
        }
    }
    ~Variables()
    {
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_wasSet[i])
                qputenv(m_before[i].first, m_before[i].second);
            else
                qunsetenv(m_before[i].first);
        }
    }
    Variables(const Variables &) = delete;
    Variables &operator=(const Variables &) = delete;

private:
    std::vector<std::pair<const char *, QByteArray>> m_before;
    std::vector<bool> m_wasSet;
};

void writeText(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qWarning("%s cannot be written.", qPrintable(path));
}

git::Remote privateOne(const GitHost &host)
{
    return {
        .url = host.url(QStringLiteral("own/one.git")), .branch = QStringLiteral("main"), .token = secret};
}

QString privateHost(const CloneDesk &desk)
{
    return QDir(desk.root()).filePath(QStringLiteral("host"));
}

} // namespace

class TestClonePrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsOutOfSight();
    void tokenReachesItsHost();
    void tokenIsNotToldBack();
    void tokenGoesNowhereElse_data();
    void tokenGoesNowhereElse();
    void passwordOfTheAddress();
    void userConfigurationIsIgnored();
    void nobodyIsAsked();
};

void TestClonePrivacy::tokenIsOutOfSight()
{
    const Variables variables({{"GITHUB_TOKEN", QString::fromLatin1(secret)}});
    const CloneDesk desk;
    const Sha newest = desk.history.add();
    VERIFY_RESULT(desk.readAll(desk.remote()));
    const QByteArray dump = desk.root().toUtf8();
    const git::Options options =
        desk.fakeGit("printf '%s\\n' \"$@\" >>" + dump + "/arguments\nenv >>" + dump +
                     "/environment\ncat \"$GIT_CONFIG_GLOBAL\" >>" + dump + "/configuration\nexit 0");
    const git::Remote remote{.url = QUrl(QStringLiteral("https://git.example:444/own/one.git")),
                             .branch = QStringLiteral("main"),
                             .token = secret};
    std::ignore = desk.clone(options).update(remote, {}, {}); // what comes of it is another test's
    const QByteArray arguments = contentOf(desk.root() + QStringLiteral("/arguments"));
    const QByteArray environment = contentOf(desk.root() + QStringLiteral("/environment"));
    QVERIFY(arguments.contains("\nfetch\n"));
    QVERIFY(arguments.contains("\nclone\n"));
    QVERIFY(!tells(arguments));
    QVERIFY(environment.contains("GIT_CONFIG_GLOBAL=/proc/self/fd/"));
    QVERIFY(!tells(environment)); // GITHUB_TOKEN is not git's business
    const QByteArray configuration = "[http \"https://git.example:444/\"]\n\textraHeader = Authorization: " +
                                     support::basicAuthorization(secret) + '\n';
    QVERIFY(contentOf(desk.root() + QStringLiteral("/configuration")).startsWith(configuration));

    QFile::remove(desk.root() + QStringLiteral("/environment"));
    std::ignore = desk.clone(options).contains(newest, newest, {});
    std::ignore = desk.clone(options).log(newest, std::nullopt, {}, {});
    const QByteArray offline = contentOf(desk.root() + QStringLiteral("/environment"));
    QVERIFY(offline.contains("GIT_NO_LAZY_FETCH=1\n"));
    QVERIFY(offline.contains("GIT_ALLOW_PROTOCOL=none\n"));
    QVERIFY(offline.contains("GIT_CONFIG_GLOBAL=/dev/null\n"));
    QVERIFY(!tells(offline));
}

void TestClonePrivacy::tokenReachesItsHost()
{
    const CloneDesk desk;
    desk.history.addMany(3);
    GitHost host(privateHost(desk));
    host.requireToken(secret);
    VERIFY_RESULT(desk.readAll(privateOne(host)));
    desk.history.addMany(3);
    VERIFY_RESULT(desk.readAll(privateOne(host)));
    const std::vector<QByteArray> seen = host.authorizations();
    QVERIFY(seen.size() >= 4);
    QVERIFY(std::ranges::count(seen, support::basicAuthorization(secret)) == std::ssize(seen));

    QDirIterator files(desk.parent(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    while (files.hasNext())
        QVERIFY2(!tells(contentOf(files.next())), qPrintable(files.filePath()));

    host.requireToken("another");
    const Result<Sha> refused = desk.clone().update(privateOne(host), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QVERIFY(!tells(inEnglish(refused.error()).toUtf8()));
}

void TestClonePrivacy::tokenIsNotToldBack()
{
    const CloneDesk desk;
    desk.history.add();
    GitHost host(privateHost(desk));
    host.setChange([](const Seen &seen, Reply &reply) {
        // gitprotocol-pack(5): its length, and an error in the host's words
        const QByteArray error = "ERR You sent " + seen.headers.value("authorization") + ", " + secret;
        reply.body = "001e# service=git-upload-pack\n0000" +
                     QByteArray::number(error.size() + 4, 16).rightJustified(4, '0') + error;
    });
    const Result<Sha> head = desk.clone().update(privateOne(host), {}, {});
    QVERIFY(!head);
    QVERIFY2(inEnglish(head.error()).contains(u"You sent Basic TOKEN, TOKEN"),
             qPrintable(inEnglish(head.error())));
}

void TestClonePrivacy::tokenGoesNowhereElse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("onlyCommits");
    QTest::newRow("301") << 301 << false;
    QTest::newRow("302") << 302 << false;
    QTest::newRow("307") << 307 << false;
    QTest::newRow("307 for commits") << 307 << true;
}

void TestClonePrivacy::tokenGoesNowhereElse()
{
    QFETCH(const int, status);
    QFETCH(const bool, onlyCommits);
    const CloneDesk desk;
    desk.history.addMany(3);
    GitHost host(privateHost(desk));
    GitHost other(privateHost(desk));
    host.setChange([&, status, onlyCommits](const Seen &seen, Reply &reply) {
        if (onlyCommits && !support::asksForPack(seen))
            return;
        const QByteArray there = other.fake().url(seen.path).toEncoded() + "?service=git-upload-pack";
        reply = {.status = status, .headers = {{"Location", there}}};
    });
    const Result<Sha> head = desk.clone().update(privateOne(host), {}, {});
    QVERIFY(!head);
    QVERIFY2(head.error().kind == Error::Kind::NotFound, qPrintable(inEnglish(head.error())));
    QVERIFY(host.fake().count() > 0);
    QCOMPARE(other.fake().count(), 0);
}

void TestClonePrivacy::passwordOfTheAddress()
{
    const CloneDesk desk;
    desk.history.add();
    GitHost host(privateHost(desk));
    git::Remote remote = privateOne(host);
    remote.token.clear();
    remote.url.setUserName(QStringLiteral("me"));
    remote.url.setPassword(QString::fromLatin1(secret));
    VERIFY_RESULT(desk.readAll(remote));
    QVERIFY(!tells(contentOf(desk.folder() + QStringLiteral("/config"))));
    host.setChange([](const Seen &, Reply &reply) { reply = {.status = 404}; });
    const Result<Sha> head = desk.clone().update(remote, {}, {});
    QVERIFY(!head);
    QVERIFY(!tells(inEnglish(head.error()).toUtf8()));
}

void TestClonePrivacy::userConfigurationIsIgnored()
{
    const CloneDesk desk;
    desk.history.addMany(3);
    const GitHost host(privateHost(desk));
    const QString home = desk.root() + QStringLiteral("/home");
    const QByteArray breaking = "[url \"http://127.0.0.1:1/\"]\n\tinsteadOf = http://\n"
                                "[http]\n\tproxy = http://127.0.0.1:1\n\textraHeader = X-Mine: yes\n"
                                "[log]\n\tshowSignature = true\n\tmailmap = true\n"
                                "[init]\n\ttemplateDir = " +
                                home.toUtf8() + "/template\n[i18n]\n\tlogOutputEncoding = UTF-16\n";
    writeText(home + QStringLiteral("/.gitconfig"), breaking);
    writeText(home + QStringLiteral("/xdg/git/config"), breaking);
    writeText(home + QStringLiteral("/template/hooks/x"), "x");
    const Variables variables({{"HOME", home},
                               {"XDG_CONFIG_HOME", QString(home + QStringLiteral("/xdg"))},
                               {"GIT_CONFIG_GLOBAL", QString(home + QStringLiteral("/.gitconfig"))},
                               {"GIT_DIR", QString(home + QStringLiteral("/no.git"))},
                               {"GIT_INDEX_FILE", QString(home + QStringLiteral("/index"))},
                               {"GIT_CONFIG_PARAMETERS", QStringLiteral("'http.proxy'='http://127.0.0.1:1'")},
                               {"GIT_TRACE", QString(home + QStringLiteral("/trace"))}});
    const git::Remote remote{.url = host.url(QStringLiteral("own/one.git")),
                             .branch = QStringLiteral("main")};
    const Result<CommitLog> log = desk.readAll(remote);
    VERIFY_RESULT(log);
    QVERIFY(!QFileInfo::exists(desk.folder() + QStringLiteral("/hooks")));
    // The host's git writes a trace, ours does not.
    for (const char *name : {"GIT_TRACE", "GIT_DIR", "GIT_INDEX_FILE", "GIT_CONFIG_PARAMETERS"})
        QVERIFY2(!git::environment(nullptr).contains(QString::fromLatin1(name)), name);
    QCOMPARE(log->commits.size(), std::size_t(3));
    QCOMPARE(log->authors.front().name, QStringLiteral("Ann Ray"));
}

void TestClonePrivacy::nobodyIsAsked()
{
    const CloneDesk desk;
    desk.history.add();
    GitHost host(privateHost(desk));
    host.requireToken(secret);
    const QString home = desk.root() + QStringLiteral("/home");
    const QString asked = desk.root() + QStringLiteral("/asked");
    writeText(home + QStringLiteral("/.netrc"), "machine 127.0.0.1 login me password mine\n");
    QFile askpass(home + QStringLiteral("/askpass"));
    QVERIFY(askpass.open(QIODevice::WriteOnly));
    askpass.write("#!/bin/sh\ntouch " + asked.toUtf8() + "\necho me\n");
    askpass.close();
    askpass.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    const Variables variables(
        {{"HOME", home}, {"GIT_ASKPASS", askpass.fileName()}, {"SSH_ASKPASS", askpass.fileName()}});
    git::Remote remote = privateOne(host);
    remote.token.clear();
    const Result<Sha> head = desk.clone().update(remote, {}, {});
    QVERIFY(!head);
    QVERIFY2(head.error().kind == Error::Kind::NotFound, qPrintable(inEnglish(head.error())));
    QVERIFY(!QFileInfo::exists(asked));
    const std::vector<QByteArray> seen = host.authorizations();
    QVERIFY(!seen.empty());
    QCOMPARE(std::ranges::count(seen, QByteArray()), std::ssize(seen));
}

NEWFACES_TEST(tst_cloneprivacy, TestClonePrivacy, QCoreApplication)
#include "tst_cloneprivacy.moc"
