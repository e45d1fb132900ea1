// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/progressreporter.h"

#include "gui/contributors/reading/progressrow.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace std::chrono_literals;

class TestProgressReporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void init()
    {
        m_now = std::chrono::sys_days(std::chrono::year(2026) / 3 / 10) + 12h;
        m_row = std::make_unique<gui::ProgressRow>();
        m_quota = std::make_unique<QLabel>();
        m_reporter = std::make_unique<gui::ProgressReporter>(
            m_row.get(), m_quota.get(), [this] { return m_now; }, nullptr);
        m_reporter->begin({QStringLiteral("acme"), {}});
    }

    void cleanup() { m_reporter.reset(); }

    void countsDownEverySecond()
    {
        m_reporter->progress({.waitingUntil = m_now + 754s});
        QVERIFY2(text().contains(u"(12:34 "), qPrintable(text()));
        m_now += 1s;
        QTRY_VERIFY2(text().contains(u"(12:33 "), qPrintable(text()));
        m_now += 753s;
        QTRY_COMPARE(text(), QStringLiteral("Contacting GitHub…"));
    }

    void stopsCountingAtTheEnd()
    {
        m_reporter->progress({.waitingUntil = m_now + 754s});
        QSignalSpy changes(m_reporter.get(), &gui::ProgressReporter::sentenceChanged);
        QVERIFY(changes.wait(3000));
        m_reporter->end();
        QCOMPARE(text(), QString());
        changes.clear();
        QVERIFY(!changes.wait(1200)); // a second passes
    }

    void estimatesTheCostOncePerRead()
    {
        const QSignalSpy estimates(m_reporter.get(), &gui::ProgressReporter::costEstimated);
        const engine::Cost cost{{5000, 4312, m_now + 1h}, 820};
        m_reporter->progress({.commits = 1, .cost = cost});
        m_reporter->progress({.commits = 2, .cost = cost});
        QCOMPARE(estimates.count(), 1);
        QVERIFY(estimates.first().first().toString().contains(u"“acme” takes about 820"));
        const QSignalSpy expired(m_reporter.get(), &gui::ProgressReporter::costExpired);
        m_reporter->end();
        m_reporter->end();
        QCOMPARE(expired.count(), 1);
        QCOMPARE(expired.first(), estimates.first());
        m_reporter->begin({QStringLiteral("zebra"), {}});
        m_reporter->progress({.commits = 1, .cost = cost});
        QCOMPARE(estimates.count(), 2);
        QVERIFY(estimates.last().first().toString().contains(u"“zebra”"));
    }

private:
    QString text() const { return m_row->findChild<QLabel *>(QStringLiteral("progressText"))->text(); }

    core::Instant m_now;
    std::unique_ptr<gui::ProgressRow> m_row;
    std::unique_ptr<QLabel> m_quota;
    std::unique_ptr<gui::ProgressReporter> m_reporter;
};

NEWFACES_TEST(tst_progressreporter, TestProgressReporter, QApplication)
#include "tst_progressreporter.moc"
