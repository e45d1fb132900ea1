// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/testmain.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using clitest::contents;
using clitest::Program;
using clitest::Ran;
using clitest::Terminal;
using support::unlinkedCommit;

namespace {

/// Sets the title of a terminal's window, by an escape sequence (console_codes(4)).
const QString title = QStringLiteral("\x1b]0;hostile\x07");
const QString formula = QStringLiteral("=HYPERLINK(\"http://a.example\")");

/// Whether there are no control characters except line ends.
bool isHarmless(const QByteArray &shown)
{
    const QString text = QString::fromUtf8(shown);
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\r';
    });
}

} // namespace

/// Names from commits and imported files can neither control the terminal nor be formulas in a spreadsheet.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void terminalsGetHarmlessText_data();
    void terminalsGetHarmlessText();
    void programsGetAllBytes();
    void sentencesAreHarmless();
    void formulasAreMarked_data();
    void formulasAreMarked();
    void rawIsForCsv_data();
    void rawIsForCsv();

private:
    Ran run(const char *arguments) const { return m_program->run(QString::fromUtf8(arguments)); }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

void TestHostileText::init()
{
    m_github = std::make_unique<support::FakeGitHub>();
    m_github->addRepository(
        QStringLiteral("acme"),
        {QStringLiteral("anvil"),
         {unlinkedCommit(formula, QStringLiteral("b@example.org"), QStringLiteral("2020-02-05")),
          unlinkedCommit(QString(u'a' + title), QStringLiteral("a@example.org"),
                         QStringLiteral("2020-01-05"))}});
    m_program = std::make_unique<Program>(m_github->api());
    QCOMPARE(run("contributors acme --quiet").code, 0);
}

void TestHostileText::cleanup()
{
    m_program.reset();
    m_github.reset();
}

void TestHostileText::terminalsGetHarmlessText_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *command : {"contributors acme --people --offline --format", "people acme --format"}) {
        for (const char *format : {"csv", "json", "table"})
            QTest::addRow("%s %s", command, format)
                << QStringLiteral("%1 %2").arg(QLatin1String(command), QLatin1String(format));
    }
}

void TestHostileText::terminalsGetHarmlessText()
{
    QFETCH(const QString, arguments);
    const Terminal terminal;
    if (!terminal.isThere())
        QSKIP("There are no pseudo terminals.");
    const QString line = QStringLiteral("\"$0\" %1 >%2").arg(arguments, terminal.name());
    const Ran ran = m_program->runInShell(line);
    QCOMPARE(ran.code, 0);
    const QByteArray shown = terminal.shown();
    QVERIFY2(shown.contains("hostile"), shown.constData());
    QVERIFY2(isHarmless(shown), shown.toPercentEncoding(" ").constData());
}

void TestHostileText::programsGetAllBytes()
{
    const Ran ran = run("contributors acme --people --offline --format csv");
    QVERIFY2(ran.out.contains(QByteArray('a' + title.toUtf8())), ran.out.constData());
}

/// Also if the output is not a terminal, because a pager may show it.
void TestHostileText::sentencesAreHarmless()
{
    QCOMPARE(run("export all.json").code, 0);
    const QString name = m_program->file(QStringLiteral("all.json"));
    QByteArray json = contents(name);
    json.replace("\"acme\"", "\"ac\\u001b]0;hostile\\u0007me\"");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(json), qint64(json.size()));
    file.close();
    for (const char *command : {"import all.json", "history", "history remove 2", "history remove 1"}) {
        const Ran ran = run(command);
        QVERIFY2(isHarmless(ran.out), ran.out.toPercentEncoding(" ").constData());
        QVERIFY2(isHarmless(ran.err), ran.err.toPercentEncoding(" ").constData());
    }
}

void TestHostileText::formulasAreMarked_data()
{
    QTest::addColumn<QByteArray>("expected");
    const QByteArray quoted = R"(=HYPERLINK(""http://a.example""))";
    const auto row = [](const char *command, const QByteArray &expected) {
        QTest::newRow(command) << expected;
    };
    row("contributors acme --people --offline --format csv", "\n\"'" + quoted + '"');
    row("contributors acme --people --offline --format csv --raw", "\n\"" + quoted + '"');
    row("people acme --format csv", ",\"'" + quoted + '"');
    row("people acme --format csv --raw", ",\"" + quoted + '"');
}

void TestHostileText::formulasAreMarked()
{
    QFETCH(const QByteArray, expected);
    const Ran ran = run(QTest::currentDataTag());
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains(expected), ran.out.constData());
}

void TestHostileText::rawIsForCsv_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *command : {"contributors acme --raw", "people acme --raw --format json",
                                "profile NASA --raw", "history show 1 --raw --format table"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestHostileText::rawIsForCsv()
{
    QFETCH(const QString, arguments);
    const Ran ran = m_program->run(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("--raw can only be used with --format csv."), ran.err.constData());
}

NEWFACES_TEST(tst_hostiletext, TestHostileText, QCoreApplication)
#include "tst_hostiletext.moc"
