// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/boundedtext.h"
#include "git/logparse.h"
#include "support/memory.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Author;
using core::CommitLog;
using git::LogParser;

namespace {

QByteArray hexOf(char digit)
{
    return QByteArray(40, digit);
}

/// As git writes it.
QByteArray record(char digit, const QByteArray &name, const QByteArray &email, const QByteArray &authored,
                  const QByteArray &committed, const QByteArray &message = "Title\n\nBody.\n")
{
    return QByteArray(hexOf(digit) + '\n' + name + '\n' + email + '\n' + authored + '\n' + committed + '\n' +
                      message) +
           '\0';
}

std::optional<CommitLog> parsed(const QByteArray &stream)
{
    LogParser parser;
    parser.feed(stream);
    return parser.take();
}

core::Instant at(qint64 seconds)
{
    return core::Instant(std::chrono::seconds(seconds));
}

} // namespace

class TestLogParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorsOnce();
    void cutAtEveryByte();
    void noLog_data();
    void noLog();
    void names_data();
    void names();
    void longNames_data();
    void longNames();
    void coAuthors();
    void longMessages_data() { longNames_data(); }
    void longMessages();
    void times_data();
    void times();
    void datesOfNobody();
};

void TestLogParse::authorsOnce()
{
    const auto log = parsed(record('a', "Ann", "a@x", "10", "20") + record('b', "Bob", "b@x", "30", "40") +
                            record('c', "Ann", "a@x", "50", "60") + record('d', "Ann", "A@x", "70", "80"));
    QVERIFY(log.has_value());
    QCOMPARE(log->authors.size(), std::size_t(3)); // letter case is not ours to ignore
    QCOMPARE(log->commits.size(), std::size_t(4));
    QCOMPARE(log->commits[0].author, std::size_t(0));
    QCOMPARE(log->commits[2].author, std::size_t(0));
    QCOMPARE(log->commits[3].author, std::size_t(2));
    QCOMPARE(log->commits[1].sha, *core::Sha::fromHex(QString::fromLatin1(hexOf('b'))));
    QCOMPARE(log->commits[1].authoredAt, at(30));
    QCOMPARE(log->commits[1].committedAt, at(40));
    QCOMPARE(log->authors[1].name, QStringLiteral("Bob"));
    QCOMPARE(log->authors[1].email, QStringLiteral("b@x"));
    QCOMPARE(log->authors[1].accountId, Author::notAsked);
}

void TestLogParse::cutAtEveryByte()
{
    const QByteArray stream =
        record('a', "Ann Åkerlund", "a@x", "10", "20", "T\n\nCo-authored-by: Bo <b@x>\n") +
        record('b', "", "", "", "", "") + record('c', "Ann Åkerlund", "a@x", "-50", "60");
    const std::optional<CommitLog> whole = parsed(stream);
    QVERIFY(whole.has_value());
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        LogParser pieces;
        pieces.feed(QByteArrayView(stream).first(cut));
        pieces.feed(QByteArrayView(stream).sliced(cut));
        QVERIFY(pieces.take() == whole);

        LogParser begun;
        begun.feed(QByteArrayView(stream).first(cut));
        const bool betweenRecords = cut == 0 || stream.at(cut - 1) == '\0';
        QCOMPARE(begun.take().has_value(), betweenRecords);
    }
    LogParser bytes;
    for (const char &c : stream)
        bytes.feed(QByteArrayView(&c, 1));
    QCOMPARE(bytes.count(), 3);
    QVERIFY(bytes.take() == whole);
}

void TestLogParse::noLog_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("no sha") << QByteArray("Ann\nAnn\na@x\n1\n1") + '\0';
    QTest::newRow("sha of 39 digits") << record('a', "Ann", "a@x", "1", "1").mid(1);
    QTest::newRow("five lines") << hexOf('a') + QByteArray("\nAnn\na@x\n1\n1") + '\0';
    QTest::newRow("nothing but NUL") << QByteArray(1, '\0');
    QTest::newRow("among others") << record('a', "Ann", "a@x", "1", "1") + QByteArray("x") + '\0' +
                                         record('b', "Ann", "a@x", "1", "1");
}

void TestLogParse::noLog()
{
    QFETCH(const QByteArray, stream);
    QVERIFY(!parsed(stream).has_value());
}

void TestLogParse::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("UTF-8") << QByteArray("Łukasz 🐙") << QStringLiteral("Łukasz 🐙");
    QTest::newRow("Latin-1") << QByteArray("Andr\xe9") << QStringLiteral("Andr\uFFFD");
    QTest::newRow("cut UTF-8") << QByteArray("Andr\xc3") << QStringLiteral("Andr\uFFFD");
    QTest::newRow("spaces kept") << QByteArray(" a\tb ") << QStringLiteral(" a\tb ");
}

void TestLogParse::names()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    const auto log = parsed(record('a', bytes, "a@x", "1", "1"));
    QVERIFY(log.has_value());
    QCOMPARE(log->authors.front().name, name);
}

void TestLogParse::longNames_data()
{
    QTest::addColumn<qsizetype>("piece");
    QTest::newRow("at once") << qsizetype(100'000'000);
    QTest::newRow("in pieces") << qsizetype(4096);
}

void TestLogParse::longNames()
{
    QFETCH(const qsizetype, piece);
    const QByteArray faces = 'a' + QByteArray("\xf0\x9f\x98\x80").repeated(2'000'000);
    const QByteArray log = record('a', faces, faces, "10", "20") + record('b', "Bob", "b@x", "30", "40");
    LogParser parser;
    const support::MemoryGrowth growth;
    for (qsizetype i = 0; i < log.size(); i += piece)
        parser.feed(QByteArrayView(log).sliced(i, std::min(piece, log.size() - i)));
    QVERIFY2(growth.bytes() < 8'000'000, qPrintable(QString::number(growth.bytes())));
    const std::optional<CommitLog> read = parser.take();
    QVERIFY(read.has_value());
    QCOMPARE(read->commits.size(), std::size_t(2));
    const Author &author = read->authors[read->commits.front().author];
    QCOMPARE(author.name.size(), core::maxNameLength - 1);
    QVERIFY(author.name.isValidUtf16());
    QCOMPARE(author.email, author.name);
    QCOMPARE(read->authors[read->commits.back().author].name, QStringLiteral("Bob"));

    LogParser lines;
    for (int i = 0; i < 1000; ++i)
        lines.feed(QByteArray(10'000, '\n'));
    QVERIFY2(growth.bytes() < 16'000'000, qPrintable(QString::number(growth.bytes())));
    lines.feed(QByteArrayView("", 1));
    QVERIFY(!lines.take());
}

void TestLogParse::coAuthors()
{
    const auto log = parsed(record('a', "Ann", "a@x", "1", "1",
                                   "Title\n\nCo-authored-by: Bob <b@x>\nCo-authored-by: Ann <a@x>\n") +
                            record('b', "Cy", "c@x", "1", "1") +
                            record('c', "Bob", "b@x", "1", "1", "Title\n\nCo-authored-by: Bob <B@x>"));
    QVERIFY(log.has_value());
    QStringList names;
    for (const Author &author : log->authors)
        names << QString(author.name + u' ' + author.email);
    QCOMPARE(names, (QStringList{QStringLiteral("Ann a@x"), QStringLiteral("Bob b@x"),
                                 QStringLiteral("Cy c@x"), QStringLiteral("Bob B@x")}));
    QVERIFY(log->coAuthors == (std::vector<core::CoAuthor>{{0, 1}, {0, 0}, {2, 3}}));
}

/// Of a message of any length the end counts, in pieces of any size.
void TestLogParse::longMessages()
{
    QFETCH(const qsizetype, piece);
    const QByteArray trailer = "\n\nCo-authored-by: Bob <b@x>\n";
    const QByteArray log =
        record('a', "Ann", "a@x", "1", "1", QByteArray(5'000'000, 'x') + trailer) +
        record('b', "Ann", "a@x", "1", "1", QByteArray("line\n").repeated(1'000'000) + trailer) +
        record('c', "Ann", "a@x", "1", "1", "T" + trailer + QByteArray("A: b\n").repeated(100'000));
    LogParser parser;
    const support::MemoryGrowth growth;
    for (qsizetype i = 0; i < log.size(); i += piece)
        parser.feed(QByteArrayView(log).sliced(i, std::min(piece, log.size() - i)));
    QVERIFY2(growth.bytes() < 8'000'000, qPrintable(QString::number(growth.bytes())));
    const std::optional<CommitLog> read = parser.take();
    QVERIFY(read.has_value());
    QCOMPARE(read->commits.size(), std::size_t(3));
    QVERIFY(read->coAuthors == (std::vector<core::CoAuthor>{{0, 1}, {1, 1}}));
}

void TestLogParse::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("time");
    QTest::newRow("plain") << QByteArray("1270552377") << QStringLiteral("2010-04-06T11:12:57Z");
    QTest::newRow("before 1970") << QByteArray("-1") << QStringLiteral("1969-12-31T23:59:59Z");
    QTest::newRow("none") << QByteArray() << QStringLiteral("0001-01-01T00:00:00Z");
    QTest::newRow("a word") << QByteArray("soon") << QStringLiteral("0001-01-01T00:00:00Z");
    QTest::newRow("a sign") << QByteArray("-") << QStringLiteral("0001-01-01T00:00:00Z");
    QTest::newRow("year 10000") << QByteArray("253402300800") << QStringLiteral("9999-12-31T23:59:59Z");
    QTest::newRow("more than 64 bits")
        << QByteArray("99999999999999999999") << QStringLiteral("9999-12-31T23:59:59Z");
    QTest::newRow("less than 64 bits")
        << QByteArray("-99999999999999999999") << QStringLiteral("0001-01-01T00:00:00Z");
    QTest::newRow("year 0") << QByteArray("-62135596801") << QStringLiteral("0001-01-01T00:00:00Z");
}

void TestLogParse::times()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, time);
    QCOMPARE(core::toString(git::timeFrom(text)), time);
}

/// As by the APIs, which show no dates of such a commit: it is left out.
void TestLogParse::datesOfNobody()
{
    const auto log = parsed(record('a', "", "", "10", "20") + record('b', "", "b@x", "30", "40") +
                            record('c', "Cid", "", "50", "60"));
    QVERIFY(log.has_value());
    QCOMPARE(log->commits[0].authoredAt, core::noInstant);
    QCOMPARE(log->commits[0].committedAt, core::noInstant);
    QCOMPARE(log->commits[1].authoredAt, at(30));
    QCOMPARE(log->commits[2].committedAt, at(60));
}

NEWFACES_TEST(tst_logparse, TestLogParse, QCoreApplication)
#include "tst_logparse.moc"
