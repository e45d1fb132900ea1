// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakegithub.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "windowdesk.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QFile>

#include <algorithm>
#include <chrono>

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::steady_clock;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
constexpr auto longestAbsence = milliseconds(250); // such code is several times as slow
#else
constexpr auto longestAbsence = milliseconds(50);
#endif

/// How long this thread has stood ready while others had its core: no fault of the program's.
nanoseconds waitedForACore()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return nanoseconds(0);
    return nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

/// Measures how long the window's thread is away from its event loop at a time.
class Absence : public QObject
{
public:
    Absence()
    {
        const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { begin(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { end(); });
        begin();
    }

    milliseconds longest() const { return std::chrono::duration_cast<milliseconds>(m_longest); }

private:
    void begin()
    {
        m_waited = waitedForACore();
        m_since = steady_clock::now();
    }

    void end()
    {
        const nanoseconds away = steady_clock::now() - m_since - (waitedForACore() - m_waited);
        m_longest = std::max(m_longest, away);
        begin();
    }

    steady_clock::time_point m_since;
    nanoseconds m_waited = nanoseconds(0);
    nanoseconds m_longest = nanoseconds(0);
};

/// Eight repositories of 15 pages, in which six hundred people come and go.
void fill(support::FakeGitHub &github)
{
    for (int i = 0; i < 8; ++i) {
        std::vector<support::FakeCommit> commits;
        for (int n = 0; n < 1500; ++n) {
            const QString who = QStringLiteral("person%1").arg((n * 7 + i * 31) % 600);
            const QString when = QStringLiteral("20%1-%2-%3")
                                     .arg(25 - n / 75, 2, 10, QLatin1Char('0'))
                                     .arg(12 - n % 75 / 7 % 12, 2, 10, QLatin1Char('0'))
                                     .arg(28 - n % 28, 2, 10, QLatin1Char('0'));
            commits.push_back(support::commit(who, when, i * 10000 + n));
        }
        github.addRepository(QStringLiteral("acme"), {QStringLiteral("repository%1").arg(i), commits});
    }
}

} // namespace

/// The window's thread only paints: it is never long away from its event loop.
class TestResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fill(m_github);
        m_desk = std::make_unique<WindowDesk>(m_github.api(), m_gitHost.url({}));
        // The first text and the first chart load fonts, once in a program's life.
        m_github.addRepository(QStringLiteral("warm"),
                               {QStringLiteral("up"), {support::commit("ann", "2020-01-05")}});
        m_desk->lookUp(QStringLiteral("warm"));
        QTRY_COMPARE(m_desk->shownPage(), QStringLiteral("resultsPanel"));
    }

    void cleanupTestCase() { m_desk.reset(); }

    void whileReading()
    {
        const Absence absence;
        m_desk->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->windowTitle(), QStringLiteral("acme – Newfaces"), 120'000);
        QTRY_VERIFY(!m_desk->find<QWidget>("progressBar")->isVisible());
        verify(absence);
    }

    void whileGitReads()
    {
        constexpr int many = 20'000;
        const support::GitHistory history(m_hosted.filePath(QStringLiteral("vast/sea.git")));
        std::vector<support::GitCommit> commits(many);
        for (int i = 0; i < many; ++i) {
            const QByteArray number = QByteArray::number(i % 1'500);
            commits[static_cast<std::size_t>(i)].author =
                "Person " + number + " <p" + number + "@example.org>";
            commits[static_cast<std::size_t>(i)].authoredAt += qint64(i) * 10'000;
        }
        history.addAll(commits);
        support::FakeRepository listed{QStringLiteral("sea"), {support::commit("ann", "2020-01-05")}};
        listed.kilobytes = qint64(2) * many;
        m_github.addRepository(QStringLiteral("vast"), listed);

        const Absence absence;
        m_desk->lookUp(QStringLiteral("vast"));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->windowTitle(), QStringLiteral("vast – Newfaces"), 120'000);
        QTRY_COMPARE(m_desk->find<QAbstractItemView>("peopleTable")->model()->rowCount(), 1'500);
        verify(absence);
        m_desk->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->windowTitle(), QStringLiteral("acme – Newfaces"), 120'000);
    }

    void whileCountingAnew()
    {
        const Absence absence;
        const auto *people = m_desk->find<QAbstractItemView>("peopleTable")->model();
        const int inTheOwner = people->rowCount();
        QTest::mouseClick(m_desk->find<QAbstractButton>("scopeRepositoryButton"), Qt::LeftButton);
        QTRY_VERIFY(people->rowCount() > inTheOwner);
        verify(absence);
    }

private:
    static void verify(const Absence &absence)
    {
        QVERIFY2(absence.longest() <= longestAbsence,
                 qPrintable(QStringLiteral("away for %1 ms").arg(absence.longest().count())));
    }

    support::FakeGitHub m_github;
    QTemporaryDir m_hosted;
    support::GitHost m_gitHost{m_hosted.path()};
    std::unique_ptr<WindowDesk> m_desk;
};

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
