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

#include <ctime>

namespace {

/// Eight repositories of 15 pages with six hundred people.
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

    void stallsAreMeasured()
    {
        const auto busy = [] {
            const std::clock_t end = std::clock() + CLOCKS_PER_SEC / 10;
            while (std::clock() < end) {
            }
        };
        int beats = 0;
        StallMonitor monitor;
        QVERIFY(monitor.run(busy, [&beats] { return ++beats == 10; }));
        QVERIFY2(monitor.longest() > std::chrono::milliseconds(40), qPrintable(textOf(monitor)));
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
        return QStringLiteral("away for %1 ms").arg(monitor.longest().count());
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
    int people() const { return m_fixture->find<QAbstractItemView>("peopleTable")->model()->rowCount(); }

    support::FakeGitHub m_github;
    QTemporaryDir m_hosted;
    support::GitHost m_gitHost{m_hosted.path()};
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_responsiveness, TestResponsiveness, QApplication)
#include "tst_responsiveness.moc"
