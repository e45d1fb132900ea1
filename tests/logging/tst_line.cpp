// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging/line.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using logging::Entry;

/// Any text from outside stays within its line.
class TestLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnEntry();
    void namesEachLevel_data();
    void namesEachLevel();
    void escapes_data();
    void escapes();
    void cutsLongText();
};

namespace {

Entry entryWith(const QString &text)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time = sys_days(2026y / 11 / 30) + 4h + 5min + 6s + 7ms;
    return {.time = time, .process = 1234, .category = QStringLiteral("newfaces.net"), .text = text};
}

} // namespace

void TestLine::writesAnEntry()
{
    QCOMPARE(toLine(entryWith(QStringLiteral("GET é"))),
             QByteArray("2026-11-30T04:05:06.007Z 1234 info newfaces.net: GET é\n"));
}

void TestLine::namesEachLevel_data()
{
    QTest::addColumn<QtMsgType>("level");
    QTest::newRow("debug") << QtDebugMsg;
    QTest::newRow("info") << QtInfoMsg;
    QTest::newRow("warning") << QtWarningMsg;
    QTest::newRow("critical") << QtCriticalMsg;
    QTest::newRow("fatal") << QtFatalMsg;
}

void TestLine::namesEachLevel()
{
    QFETCH(const QtMsgType, level);
    Entry entry = entryWith(QStringLiteral("text"));
    entry.level = level;
    const QByteArray expected = QByteArray(" 1234 ") + QTest::currentDataTag() + " newfaces.net: text\n";
    QVERIFY2(toLine(entry).endsWith(expected), toLine(entry).constData());
}

void TestLine::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("harmless", QStringLiteral("a é 漢 😀 \\ %s"), QStringLiteral("a é 漢 😀 \\ %s"));
    row("line feed", QStringLiteral("a\nb"), QStringLiteral("a\\nb"));
    row("carriage return", QStringLiteral("a\rb"), QStringLiteral("a\\rb"));
    row("tab", QStringLiteral("a\tb"), QStringLiteral("a\\tb"));
    row("escape", QStringLiteral("\x1b[2J"), QStringLiteral("\\u{1b}[2J"));
    row("C1 control", QString(QChar(0x9b)), QStringLiteral("\\u{9b}"));
    row("zero", QString(QChar::Null), QStringLiteral("\\u{0}"));
    row("delete", QString(QChar(0x7f)), QStringLiteral("\\u{7f}"));
    row("line separator", QString(QChar(0x2028)), QStringLiteral("\\u{2028}"));
    row("paragraph separator", QString(QChar(0x2029)), QStringLiteral("\\u{2029}"));
    row("right-to-left override", QString(QChar(0x202e)), QStringLiteral("\\u{202e}"));
    row("invisible", QString(QChar(0x200b)), QStringLiteral("\\u{200b}"));
    row("joiner", QString(QChar(0x200d)), QString(QChar(0x200d)));
    row("isolate", QString(QChar(0x2066)), QStringLiteral("\\u{2066}"));
}

void TestLine::escapes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(logging::escaped(text), expected);
    Entry entry = entryWith(text);
    entry.category = text;
    const QByteArray line = toLine(entry);
    QCOMPARE(line.count('\n'), qsizetype(1));
    QVERIFY(line.endsWith('\n'));
    QVERIFY2(line.contains(expected.toUtf8()), line.constData());
}

void TestLine::cutsLongText()
{
    const QByteArray line = toLine(entryWith(QString(logging::maxText + 1, u'a')));
    QVERIFY(line.endsWith(QByteArray(QByteArray(logging::maxText, 'a') + "…\n")));
    QVERIFY(!line.contains(QByteArray(logging::maxText + 1, 'a')));
    QVERIFY(toLine(entryWith(QString(logging::maxText, u'a'))).endsWith("aa\n"));
}

NEWFACES_TEST(tst_line, TestLine, QCoreApplication)
#include "tst_line.moc"
