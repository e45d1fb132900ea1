// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/trailers.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <iterator>

namespace {

/// "KEY: VALUE", a line each, as git writes them.
QByteArray linesOf(const std::vector<core::Trailer> &trailers)
{
    QByteArray lines;
    for (const core::Trailer &trailer : trailers)
        lines += trailer.key + ": " + trailer.value + '\n';
    return lines;
}

QByteArray byGit(const QByteArray &message)
{
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    git.setProcessEnvironment(environment);
    git.setWorkingDirectory(QDir::tempPath());
    git.start(QStringLiteral("git"), {QStringLiteral("interpret-trailers"), QStringLiteral("--parse"),
                                      QStringLiteral("--no-divider")});
    git.write(message);
    git.closeWriteChannel();
    if (!git.waitForFinished(60000) || git.exitCode() != 0)
        qFatal("git: %s", git.readAllStandardError().constData());
    return git.readAllStandardOutput();
}

} // namespace

/// Our parser of trailers finds what git finds.
class TestTrailers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asGit_data();
    void asGit();
    void asGitInAnyMessage_data();
    void asGitInAnyMessage();
};

void TestTrailers::asGit_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("trailers");
    const auto row = [](const char *name, const char *message, const char *trailers) {
        QTest::newRow(name) << QByteArray(message) << QByteArray(trailers);
    };
    row("nothing", "", "");
    row("a title", "Title\n", "");
    row("a title that looks like one", "A: b\n", "");
    row("the title's paragraph", "Title\nA: b\n", "");
    row("a paragraph", "Title\n\nA: b\nC: d\n", "A: b\nC: d\n");
    row("without the last line's end", "Title\n\nA: b", "A: b\n");
    row("after a body", "Title\n\nBody.\n\nA: b\n", "A: b\n");
    row("not the last paragraph", "Title\n\nA: b\n\nBody.\n", "");
    row("space below", "Title\n\nA: b\n\n\n  \n\n", "A: b\n");
    row("a blank line of spaces above", "Title\n \t\nA: b\n", "A: b\n");
    row("windows", "Title\r\n\r\nA: b\r\nC: d\r\n", "A: b\nC: d\n");
    row("a line that is none", "Title\n\nA: b\nand more\n", "");
    row("a quarter, by git", "Title\n\nSigned-off-by: Ada <a@x>\none\ntwo\nthree\n",
        "Signed-off-by: Ada <a@x>\n");
    row("less than a quarter", "Title\n\nSigned-off-by: Ada <a@x>\none\ntwo\nthree\nfour\n", "");
    row("a quarter, not by git", "Title\n\nReviewed-by: Ada <a@x>\none\n", "");
    row("signed off in lower case", "Title\n\nsigned-off-by: Ada <a@x>\none\n", "");
    row("picked", "Title\n\nA: b\nnone\n(cherry picked from commit 1234)\n", "A: b\n");
    row("a continued one", "Title\n\nA: b\n  c\n\td\nE: f\n", "A: b c d\nE: f\n");
    row("continued and none", "Title\n\nA: b\nnone\n  more\n", "");
    row("a continued first", "Title\n\n  c\nA: b\n", "");
    row("no key", "Title\n\n: b\n", "");
    row("space before the colon", "Title\n\nA : b\nC\t: d\n", "A: b\nC: d\n");
    row("two words before the colon", "Title\n\nA b: c\n", "");
    row("no space after the colon", "Title\n\nA:b\n", "A: b\n");
    row("no value", "Title\n\nA:\nB: c\n", "A: \nB: c\n");
    row("an underscore", "Title\n\nA_b: c\n", "");
    row("beyond ASCII", "Title\n\nÄ: c\n", "");
    row("value beyond ASCII", "Title\n\nA: Åsa 陳\n", "A: Åsa 陳\n");
    row("two colons", "Title\n\nA: b: c\n", "A: b: c\n");
    row("an address", "Title\n\nhttps://example.org\n", "https: //example.org\n");
    row("the same twice", "Title\n\nA: b\nA: b\n", "A: b\nA: b\n");
    row("a divider", "Title\n\nBody.\n---\n\nA: b\n", "A: b\n");
    row("a divider below", "Title\n\nA: b\n---\nfile | 2 +-\n", "");
    row("comments below", "Title\n\nA: b\n# Please enter\n#\n", "A: b\n");
    row("a comment among them", "Title\n\nA: b\n# note\nC: d\n", "A: b\nC: d\n");
    row("a comment above the title", "# note\nTitle\n\nA: b\n", "A: b\n");
    row("scissors", "Title\n\nA: b\n# ------------------------ >8 ------------------------\ndiff\n\nC: d\n",
        "A: b\n");
    row("an old list of conflicts", "Title\n\nA: b\n\nConflicts:\n\tone.c\n\ttwo.c\n", "A: b\n");
    row("a list of conflicts above", "Title\n\nConflicts:\n\tone.c\n\nA: b\n", "A: b\n");
    row("an empty title", "\nA: b\n", "A: b\n");
    row("two empty lines above", "Title\n\n\nA: b\n", "A: b\n");
}

void TestTrailers::asGit()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, trailers);
    QCOMPARE(linesOf(core::trailersIn(message)), trailers);
    QCOMPARE(byGit(message), trailers);
}

void TestTrailers::asGitInAnyMessage_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTrailers::asGitInAnyMessage()
{
    constexpr const char *lines[] = {"Title",
                                     "",
                                     "",
                                     " ",
                                     "A: b",
                                     "Co-authored-by: Ada <a@x>",
                                     "co-authored-by : Bob",
                                     "Signed-off-by: Cy <c@x>",
                                     "(cherry picked from commit 12)",
                                     "  <d@x>",
                                     "\tpath",
                                     "prose",
                                     "prose: with words",
                                     "# comment",
                                     "Conflicts:",
                                     "---",
                                     "A: b\r",
                                     "\r",
                                     ": c",
                                     "# ------------------------ >8 ------------------------"};
    QFETCH(const quint32, seed);
    QRandomGenerator chance(seed);
    for (int i = 0; i < 40; ++i) {
        QByteArray message;
        const int count = chance.bounded(1, 14);
        for (int line = 0; line < count; ++line)
            message += QByteArray(lines[chance.bounded(int(std::size(lines)))]) + '\n';
        QVERIFY2(linesOf(core::trailersIn(message)) == byGit(message), message.constData());
    }
}

NEWFACES_TEST(tst_trailers, TestTrailers, QCoreApplication)
#include "tst_trailers.moc"
