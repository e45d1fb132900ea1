// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/progressline.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using cli::ProgressLine;
using engine::Progress;

namespace {

/// Two connected ends: data written to one can be read from the other.
struct Ends
{
    int ours = -1;
    int theirs = -1;

    Ends() = default;
    Ends(const Ends &) = delete;
    Ends &operator=(const Ends &) = delete;
    ~Ends()
    {
        ::close(theirs);
        ::close(ours);
    }

    QString read() const
    {
        QByteArray bytes(8192, '\0');
        const ssize_t count = ::read(ours, bytes.data(), static_cast<std::size_t>(bytes.size()));
        return QString::fromUtf8(bytes.left(std::max<ssize_t>(count, 0)));
    }
};

/// False if the system has no terminals, such as a container without /dev/pts.
bool openTerminal(Ends &ends, unsigned short columns)
{
    ends.ours = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (ends.ours < 0 || ::grantpt(ends.ours) != 0 || ::unlockpt(ends.ours) != 0)
        return false;
    ends.theirs = ::open(::ptsname(ends.ours), O_RDWR | O_NOCTTY);
    const winsize size = {24, columns, 0, 0};
    return ends.theirs >= 0 && ::ioctl(ends.theirs, TIOCSWINSZ, &size) == 0;
}

void openPipe(Ends &ends)
{
    int both[2] = {-1, -1};
    QVERIFY(::pipe2(both, O_NONBLOCK) == 0);
    ends.ours = both[0];
    ends.theirs = both[1];
}

Progress flask()
{
    Progress progress;
    progress.repository = QStringLiteral("flask");
    progress.commits = 300;
    progress.commitsInAll = 5531;
    progress.repositoriesDone = 4;
    progress.repositoriesInAll = 12;
    progress.requests = 41;
    return progress;
}

Progress waiting(int second)
{
    Progress progress = flask();
    progress.waitingUntil = core::Instant(std::chrono::seconds(1'800'000'000 + second));
    return progress;
}

} // namespace

class TestProgressLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("TERM", "xterm"); }
    void words();
    void isWrittenOver();
    void fitsTheTerminal();
    void saysNothingElsewhere();
    void saysOnceThatItWaits();
    void staysQuiet();
    void leavesDumbTerminalsAlone();
};

void TestProgressLine::words()
{
    QCOMPARE(cli::progressText({}), QStringLiteral("Contacting GitHub…"));
    QCOMPARE(cli::progressText(flask()),
             QStringLiteral("flask: 300 of 5531 commits · 4 of 12 repositories · 41 requests"));
    Progress one;
    one.repository = QStringLiteral("flask");
    one.repositoriesInAll = 1;
    one.requests = 1;
    QCOMPARE(cli::progressText(one), QStringLiteral("flask · 1 request"));
}

void TestProgressLine::isWrittenOver()
{
    Ends ends;
    if (!openTerminal(ends, 120))
        QSKIP("There are no terminals here.");
    ProgressLine line(ends.theirs, ProgressLine::Verbosity::Normal);
    line.clear();
    QCOMPARE(ends.read(), QString());
    line.show(flask());
    QCOMPARE(ends.read(), QString(u'\r' + cli::progressText(flask()) + QStringLiteral("\x1b[K")));
    line.clear();
    QCOMPARE(ends.read(), QStringLiteral("\r\x1b[K"));
}

void TestProgressLine::fitsTheTerminal()
{
    Ends ends;
    if (!openTerminal(ends, 20))
        QSKIP("There are no terminals here.");
    ProgressLine line(ends.theirs, ProgressLine::Verbosity::Normal);
    line.show(flask());
    QCOMPARE(ends.read(), QStringLiteral("\rflask: 300 of 5531 \x1b[K"));
}

void TestProgressLine::saysNothingElsewhere()
{
    Ends ends;
    openPipe(ends);
    ProgressLine line(ends.theirs, ProgressLine::Verbosity::Normal);
    line.show(flask());
    line.clear();
    QCOMPARE(ends.read(), QString());
}

void TestProgressLine::saysOnceThatItWaits()
{
    Ends ends;
    openPipe(ends);
    ProgressLine line(ends.theirs, ProgressLine::Verbosity::Normal);
    line.show(waiting(0));
    line.show(waiting(0));
    const QString pause = ends.read();
    QVERIFY2(pause.startsWith(QStringLiteral("GitHub asks for a pause. Continuing at 2027-01-1")),
             qPrintable(pause));
    QCOMPARE(pause.count(u'\n'), 1);

    line.show(flask());
    line.setQuota({5000, 0, {}});
    line.show(waiting(60));
    const QString quota = ends.read();
    QVERIFY2(quota.startsWith(QStringLiteral("GitHub's quota is used up. Continuing at ")),
             qPrintable(quota));
    QCOMPARE(quota.count(u'\n'), 1);
}

void TestProgressLine::staysQuiet()
{
    Ends ends;
    if (!openTerminal(ends, 80))
        QSKIP("There are no terminals here.");
    ProgressLine line(ends.theirs, ProgressLine::Verbosity::Quiet);
    line.show(flask());
    line.show(waiting(0));
    line.clear();
    QCOMPARE(ends.read(), QString());
}

void TestProgressLine::leavesDumbTerminalsAlone()
{
    qputenv("TERM", "dumb");
    Ends ends;
    if (!openTerminal(ends, 80))
        QSKIP("There are no terminals here.");
    ProgressLine line(ends.theirs, ProgressLine::Verbosity::Normal);
    line.show(flask());
    QCOMPARE(ends.read(), QString());
}

NEWFACES_TEST(tst_progressline, TestProgressLine, QCoreApplication)
#include "tst_progressline.moc"
