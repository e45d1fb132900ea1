// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stallmonitor.h"
#include "support/fakegithub.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QApplication>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace {

/// Repositories of 15 pages with six hundred people.
void fill(support::FakeGitHub &github, const QString &owner = QStringLiteral("acme"), int repositories = 8)
{
    for (int i = 0; i < repositories; ++i) {
        std::vector<support::FakeCommit> commits;
        for (int n = 0; n < 1500; ++n) {
            const QString who = QStringLiteral("person%1").arg((n * 7 + i * 31) % 600);
            const QString when = QStringLiteral("20%1-%2-%3")
                                     .arg(25 - n / 75, 2, 10, QLatin1Char('0'))
                                     .arg(12 - n % 75 / 7 % 12, 2, 10, QLatin1Char('0'))
                                     .arg(28 - n % 28, 2, 10, QLatin1Char('0'));
            commits.push_back(support::commit(who, when, i * 10000 + n));
        }
        github.addRepository(owner, {QStringLiteral("repository%1").arg(i), commits});
    }
}

using Act = std::function<void()>;

void work(std::chrono::nanoseconds time)
{
    const std::chrono::nanoseconds end = support::ownCpuTime() + time;
    while (support::ownCpuTime() < end) {
    }
}

/// Enough busy threads that another one gets a tenth of a core.
class Crowd
{
public:
    Crowd()
    {
        for (unsigned int i = 0; i < 9 * std::thread::hardware_concurrency(); ++i) {
            m_threads.emplace_back([this] {
                while (!m_isOver) {
                }
            });
        }
    }
    ~Crowd() { m_isOver = true; }
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

private:
    std::atomic<bool> m_isOver = false;
    std::vector<std::jthread> m_threads; // last, as they use the rest
};

} // namespace

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(std::chrono::milliseconds)

/// The GUI thread must always return to its event loop quickly.
class TestResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fill(m_github);
        m_fixture = std::make_unique<WindowFixture>(m_github.api(), m_gitHost.url({}));
        // The first text and the first chart load fonts, once per process.
        m_github.addRepository(QStringLiteral("warm"),
                               {QStringLiteral("up"), {support::commit("ann", "2020-01-05")}});
        m_fixture->lookUp(QStringLiteral("warm"));
        QTRY_COMPARE(m_fixture->shownPage(), QStringLiteral("resultsPanel"));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void stallsAreMeasured_data()
    {
        using namespace std::chrono_literals;
        QTest::addColumn<Act>("act");
        QTest::addColumn<bool>("inACrowd");
        QTest::addColumn<std::chrono::milliseconds>("least");
        QTest::addColumn<std::chrono::milliseconds>("most");
        const auto row = [](const char *name, const Act &act, bool inACrowd, auto least, auto most) {
            QTest::newRow(name) << act << inACrowd << std::chrono::milliseconds(least)
                                << std::chrono::milliseconds(most);
        };
        row("works", [] { work(100ms); }, false, 100ms, 1000ms);
        row("sleeps", [] { std::this_thread::sleep_for(400ms); }, false, 100ms, 1000ms);
        row("works a little in a crowd", [] { work(20ms); }, true, 20ms, 50ms);
    }

    /// Even if the machine is busy.
    void stallsAreMeasured()
    {
        QFETCH(const Act, act);
        QFETCH(const std::chrono::milliseconds, least);
        QFETCH(const std::chrono::milliseconds, most);
        QFETCH(const bool, inACrowd);
        const std::unique_ptr<Crowd> crowd = inACrowd ? std::make_unique<Crowd>() : nullptr;
        int beats = 0;
        StallMonitor monitor;
        QVERIFY(monitor.run(act, [&beats] { return ++beats == 10; }));
        QVERIFY2(monitor.longest() >= least, qPrintable(textOf(monitor)));
        QVERIFY2(monitor.longest() <= most, qPrintable(textOf(monitor)));
    }

    void whileReading()
    {
        StallMonitor monitor;
        QVERIFY(monitor.run([this] { m_fixture->lookUp(QStringLiteral("acme")); },
                            [this] { return shows(QStringLiteral("acme")) && !isReading(); }));
        verify(monitor);
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

        StallMonitor monitor;
        QVERIFY(monitor.run([this] { m_fixture->lookUp(QStringLiteral("vast")); },
                            [this] { return shows(QStringLiteral("vast")) && people() == 1'500; }));
        verify(monitor);
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"),
                                  120'000);
    }

    void whileEightAreQueued()
    {
        const auto owner = [](int i) {
            return QStringLiteral("queued%1").arg(i);
        };
        for (int i = 0; i < 8; ++i)
            fill(m_github, owner(i), 2);
        StallMonitor monitor;
        QVERIFY(monitor.run(
            [this, owner] {
                for (int i = 0; i < 8; ++i)
                    m_fixture->lookUp(owner(i));
            },
            [this] { return history().startsWith(QStringLiteral("queued7")) && !isReading(); }));
        verify(monitor);
        StallMonitor whileRefreshing;
        QVERIFY(whileRefreshing.run(
            [this] { QTest::keyClick(m_fixture->window.get(), Qt::Key_F5, Qt::ShiftModifier); },
            [this, wasReading = false]() mutable {
                wasReading = wasReading || isReading();
                return wasReading && !isReading();
            }));
        verify(whileRefreshing);
        m_fixture->lookUp(QStringLiteral("acme"));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window->windowTitle(), QStringLiteral("acme – Newfaces"),
                                  120'000);
    }

    void whileRecounting()
    {
        const int inTheOwner = people();
        StallMonitor monitor;
        QVERIFY(monitor.run(
            [this] {
                QTest::mouseClick(m_fixture->find<QAbstractButton>("scopeRepositoryButton"), Qt::LeftButton);
            },
            [this, inTheOwner] { return people() > inTheOwner; }));
        verify(monitor);
    }

private:
    static QString textOf(const StallMonitor &monitor)
    {
        return QStringLiteral("away for %1 ms, of which it worked %2 ms")
            .arg(monitor.longest().count())
            .arg(monitor.workOfLongest().count());
    }

    static void verify(const StallMonitor &monitor)
    {
        QVERIFY2(monitor.longest() <= StallMonitor::limit, qPrintable(textOf(monitor)));
    }

    bool shows(const QString &owner) const
    {
        return m_fixture->window->windowTitle().startsWith(owner + u' ');
    }
    bool isReading() const { return m_fixture->find<QWidget>("progressBar")->isVisible(); }
    /// The newest lookup in the history.
    QString history() const
    {
        return m_fixture->find<QAbstractItemView>("historyList")->model()->index(0, 0).data().toString();
    }
    int people() const { return m_fixture->find<QAbstractItemView>("peopleTable")->model()->rowCount(); }

    support::FakeGitHub m_github;
    QTemporaryDir m_hosted;
    support::GitHost m_gitHost{m_hosted.path()};
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_responsiveness, TestResponsiveness, QApplication)
#include "tst_responsiveness.moc"
