// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "git/trouble.h"
#include "git/words.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using git::Progress;

namespace {

git::Remote remoteWith(const QByteArray &token)
{
    return {.url = QUrl(QStringLiteral("https://me:pass@git.example/own/one.git")),
            .branch = QStringLiteral("main"),
            .token = token};
}

const QString folderOfWords = QStringLiteral("/cache/no space left/7.git");

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progress_data();
    void progress();
    void wordsAndProgressInPieces();
    void endlessWords();
    void kinds_data();
    void kinds();
    void unknownWordsAreShortAndWithoutSecrets();
};

void TestWords::progress_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("done"); // -1: tells of none
    QTest::addColumn<qint64>("inAll");
    QTest::newRow("receiving") << QByteArray("Receiving objects:  12% (123/1000), 1.2 MiB | 3 MiB/s")
                               << qint64(123) << qint64(1000);
    QTest::newRow("received") << QByteArray("Receiving objects: 100% (9/9), 900 bytes, done.") << qint64(9)
                              << qint64(9);
    QTest::newRow("remote counts") << QByteArray("remote: Counting objects:   0% (1/99)        ") << qint64(1)
                                   << qint64(99);
    QTest::newRow("remote enumerates")
        << QByteArray("remote: Enumerating objects: 4567, done.        ") << qint64(4567) << qint64(0);
    QTest::newRow("deltas") << QByteArray("Resolving deltas:  50% (1/2)") << qint64(1) << qint64(2);
    QTest::newRow("total") << QByteArray("remote: Total 1 (delta 0), reused 0") << qint64(-1) << qint64(0);
    QTest::newRow("fatal") << QByteArray("fatal: 7 things failed") << qint64(-1) << qint64(0);
    QTest::newRow("error of a number") << QByteArray("error: 404") << qint64(-1) << qint64(0);
    QTest::newRow("cloning") << QByteArray("Cloning into bare repository '1.git'...") << qint64(-1)
                             << qint64(0);
    QTest::newRow("empty") << QByteArray() << qint64(-1) << qint64(0);
}

void TestWords::progress()
{
    QFETCH(const QByteArray, line);
    QFETCH(const qint64, done);
    QFETCH(const qint64, inAll);
    const std::optional<Progress> progress = git::progressIn(line);
    QCOMPARE(progress.has_value(), done >= 0);
    if (progress) {
        QCOMPARE(progress->done, done);
        QCOMPARE(progress->inAll, inAll);
    }
}

void TestWords::wordsAndProgressInPieces()
{
    const QByteArray said =
        "Cloning...\nReceiving objects:  10% (1/10)\rReceiving objects: 100% (10/10), done.\n"
        "\nwarning: odd\r\nfatal: gone";
    for (qsizetype size = 1; size <= said.size(); ++size) {
        std::vector<qint64> told;
        git::Words words([&told](const Progress &progress) { told.push_back(progress.done); });
        for (qsizetype at = 0; at < said.size(); at += size)
            words.hear(said.mid(at, size));
        QCOMPARE(told, (std::vector<qint64>{1, 10}));
        QCOMPARE(words.text(), QByteArray("Cloning...\nwarning: odd\nfatal: gone"));
    }
}

void TestWords::endlessWords()
{
    git::Words words({});
    for (int i = 0; i < 100; ++i)
        words.hear(QByteArray(1000, 'x'));
    for (int i = 0; i < 1000; ++i)
        words.hear("\nwarning: a line that comes again and again");
    words.hear("\nfatal: the end\n");
    QVERIFY(words.text().size() < 10000);
    QVERIFY(words.text().endsWith("fatal: the end"));
}

void TestWords::kinds_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("kind"); // -1: none of those
    const auto row = [](const char *name, const char *words, Kind kind, const char *token = "") {
        QTest::newRow(name) << QByteArray(words) << QByteArray(token) << int(kind);
    };
    row("not found", "fatal: repository 'https://git.example/own/one.git/' not found", Kind::NotFound);
    row("GitHub's", "remote: Repository not found.\nfatal: repository 'https://…/' not found",
        Kind::NotFound);
    row("not found with token", "fatal: repository 'https://git.example/a.git/' not found", Kind::NotFound,
        "t");
    row("asked who", "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
        Kind::NotFound);
    row("asked who with token",
        "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
        Kind::Forbidden, "t");
    row("refused", "fatal: unable to access 'https://x/': The requested URL returned error: 403",
        Kind::Forbidden);
    row("blocked", "fatal: unable to access 'https://x/': The requested URL returned error: 451",
        Kind::Blocked);
    row("moved", "fatal: unable to access 'https://x/': The requested URL returned error: 301",
        Kind::NotFound);
    row("server's fault", "fatal: unable to access 'https://x/': The requested URL returned error: 502",
        Kind::Unreachable);
    row("too many", "error: RPC failed; HTTP 429 curl 22 The requested URL returned error: 429",
        Kind::Unreachable);
    row("no host", "fatal: unable to access 'https://x/': Could not resolve host: x", Kind::Unreachable);
    row("refused connection",
        "fatal: unable to access 'https://x/': Failed to connect to x port 443: Connection refused",
        Kind::Unreachable);
    row("slow", "fatal: unable to access 'https://x/': Operation too slow. Less than 1 bytes/sec",
        Kind::Unreachable);
    row("cut off",
        "error: RPC failed; curl 18 transfer closed\nfetch-pack: unexpected disconnect while reading "
        "sideband "
        "packet\nfatal: early EOF\nfatal: fetch-pack: invalid index-pack output",
        Kind::Unreachable);
    row("hung up", "fatal: the remote end hung up unexpectedly", Kind::Unreachable);
    row("certificate", "fatal: unable to access 'https://x/': server certificate verification failed.",
        Kind::Unreachable);
    row("no room",
        "fatal: write error: No space left on device\nfatal: fetch-pack: invalid index-pack output",
        Kind::Unavailable);
    row("not ours", "fatal: could not create work tree dir 'x': Permission denied", Kind::Unavailable);
    row("old", "error: unknown option `filter=tree:0'\nusage: git clone [<options>]", Kind::Unavailable);
    row("branch of a fetch", "fatal: couldn't find remote ref refs/heads/main", Kind::Empty);
    row("branch of a clone", "fatal: Remote branch main not found in upstream origin", Kind::Empty);
    const auto none = [](const char *name, const char *words) {
        QTest::newRow(name) << QByteArray(words) << QByteArray() << -1;
    };
    none("no repository here", "fatal: not a git repository: '/cache/no space left/7.git'");
    none("damage", "error: object file is empty\nfatal: loose object 1 (stored in x) is corrupt");
    none("the folder's name", "fatal: bad config in /cache/no space left/7.git.new/config");
}

void TestWords::kinds()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, token);
    QFETCH(const int, kind);
    const std::optional<Error> error = git::troubleIn(words, remoteWith(token), folderOfWords);
    QCOMPARE(error ? int(error->kind) : -1, kind);
    if (error)
        QVERIFY2(!inEnglish(*error).contains(QStringLiteral("pass")), qPrintable(inEnglish(*error)));
}

void TestWords::unknownWordsAreShortAndWithoutSecrets()
{
    const QByteArray words = "warning: first\nfatal: https://me:pass@git.example/own/one.git\tis  odd " +
                             QByteArray(500, 'x') + "\nlast";
    const Error error = git::troubleUnknown(words, remoteWith("secret"));
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(!inEnglish(error).contains(QStringLiteral("pass")), qPrintable(inEnglish(error)));
    QVERIFY2(inEnglish(error).contains(QStringLiteral("https://git.example/own/one.git is odd")),
             qPrintable(inEnglish(error)));
    QVERIFY(inEnglish(error).size() < 400);
    QVERIFY(!inEnglish(error).contains(u'\n'));
}

NEWFACES_TEST(tst_words, TestWords, QCoreApplication)
#include "tst_words.moc"
