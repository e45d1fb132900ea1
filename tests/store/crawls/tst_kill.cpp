// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using storefixture::commits;
using storefixture::crawlOf;
using storefixture::listed;
using storefixture::OpenStore;
using storefixture::sql;
using storefixture::valueOf;
using storefixture::withCoAuthors;

namespace {

constexpr int pagesOfReading = 5;
constexpr int commitsOfPage = 100;

int coAuthorsOnPage(int page)
{
    std::size_t count = 0;
    for (const core::ListedCommit &commit : withCoAuthors(commits(page * commitsOfPage, commitsOfPage)))
        count += commit.coAuthors.size();
    return static_cast<int>(count);
}

int coAuthorsInAll()
{
    int count = 0;
    for (int page = 1; page <= pagesOfReading; ++page)
        count += coAuthorsOnPage(page);
    return count;
}

/// The child: reads the repository over and over, and says each page that is stored.
int writePagesForEver(const QString &path, qint64 repository)
{
    core::Result<store::Connection> connection = store::Connection::open(path);
    if (!connection)
        return 1;
    store::Crawls crawls(*connection);
    while (true) {
        if (!crawls.begin(repository, crawlOf(1, pagesOfReading)))
            return 1;
        for (int page = 1; page <= pagesOfReading; ++page) {
            if (!crawls.addPage(repository, page,
                                withCoAuthors(commits(page * commitsOfPage, commitsOfPage))))
                return 1;
            std::printf("%d\n", page);
            std::fflush(stdout);
        }
        if (!crawls.finish(repository))
            return 1;
    }
}

} // namespace

/// A program that is killed at any moment leaves no mark without its page.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileWriting();
};

void TestKill::killedWhileWriting()
{
    const QTemporaryDir folder;
    const QString path = store::databasePath(folder.path());
    VERIFY_OK(store::prepare(path));
    const auto one = listed(1, QStringLiteral("one"));
    const qint64 id =
        valueOf(OpenStore(path).crawls.recordListing({QStringLiteral("own"), {}}, std::span(&one, 1)))
            .front()
            .id;

    constexpr int kills = 40;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_kill"), QStringLiteral("--write"), path, QString::number(id)},
                    QIODevice::ReadOnly);
        QByteArray said;
        while (said.count('\n') <= kill) {
            QVERIFY2(child.waitForReadyRead(60000), qPrintable(child.errorString()));
            said += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        said += child.readAllStandardOutput();
        const int lastSaid = said.trimmed().split('\n').last().toInt();

        QCOMPARE(sql(path, QStringLiteral("PRAGMA quick_check")).toString(), QStringLiteral("ok"));
        QCOMPARE(valueOf(store::prepare(path)), core::Message());
        QCOMPARE(sql(path, QStringLiteral(
                               "SELECT count(*) FROM crawl_page p WHERE p.commits <> (SELECT count(*) FROM "
                               "crawl_commit c WHERE c.repository = p.repository AND c.page = p.page)"))
                     .toInt(),
                 0);
        QCOMPARE(
            sql(path, QStringLiteral("SELECT count(*) FROM crawl_commit c WHERE NOT EXISTS (SELECT 1 FROM "
                                     "crawl_page p WHERE c.repository = p.repository AND c.page = p.page)"))
                .toInt(),
            0);
        QVERIFY(!sql(path, QStringLiteral("PRAGMA foreign_key_check")).isValid());

        OpenStore store(path);
        const auto crawl = valueOf(store.crawls.find(id));
        if (lastSaid < pagesOfReading) {
            QVERIFY(crawl.has_value());
            QVERIFY(crawl->done.contains(lastSaid));
        }
        for (const int page : crawl ? crawl->done : std::set<int>()) {
            const QString count = QStringLiteral("SELECT count(*) FROM crawl_co_author WHERE page = %1");
            QCOMPARE(sql(path, count.arg(page)).toInt(), coAuthorsOnPage(page));
        }
        if (crawl)
            QCOMPARE(crawl->commits, int(crawl->done.size()) * commitsOfPage);
        const auto stored =
            valueOf(store.crawls.recordListing({QStringLiteral("own"), {}}, std::span(&one, 1))).front();
        QCOMPARE(stored.commits, std::size_t(stored.head ? pagesOfReading * commitsOfPage : 0));
        QCOMPARE(stored.areCoAuthorsRead, stored.head.has_value());
        QCOMPARE(sql(path, QStringLiteral("SELECT count(*) FROM co_author")).toInt(),
                 stored.head ? coAuthorsInAll() : 0);
    }
    QVERIFY(valueOf(OpenStore(path).crawls.recordListing({QStringLiteral("own"), {}}, std::span(&one, 1)))
                .front()
                .head);
}

int tst_kill(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--write"))
        return writePagesForEver(arguments.value(2), arguments.value(3).toLongLong());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
