// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stallmonitor.h"
#include "support/fakegithub.h"
#include "support/fakex.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>

using support::FakeX;

namespace {

constexpr int manyProfiles = 300;

} // namespace

/// The GUI thread must always return to its event loop quickly, even with many profiles.
class TestProfilesResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStringList handles;
        for (int i = 0; i < manyProfiles; ++i) {
            handles << QStringLiteral("person_%1").arg(i);
            m_x.add({.handle = handles.back(), .id = QString::number(i + 1)});
        }
        m_handles = handles.join(u' ');
        const engine::ProfileHosts hosts{
            {.api = m_x.api(), .mirror = m_x.mirror(), .page = m_x.page(), .timeline = m_x.timeline()}};
        m_fixture = std::make_unique<WindowFixture>(
            m_github.api(), QUrl(), hosts,
            engine::TokenSources{.environment = {{core::TokenFor::X, {FakeX::token}}}});
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(field()->hasFocus());
        // The first picture loads the image plugins, once per process.
        m_x.add({.handle = QStringLiteral("first"), .id = QStringLiteral("9999")});
        lookUp(QStringLiteral("first"));
        QTRY_COMPARE(m_fixture->find<QLabel>("handleLabel")->text(), QStringLiteral("@first"));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void whileLookingUp()
    {
        StallMonitor monitor;
        QVERIFY(monitor.run([this] { lookUp(m_handles); },
                            [this] { return rows() == manyProfiles + 1 && !isReading(); }));
        verify(monitor);
    }

    void whileSorting()
    {
        const QString first = top();
        StallMonitor monitor;
        QVERIFY(monitor.run([this] { table()->sortByColumn(0, Qt::DescendingOrder); },
                            [this, first] { return top() != first; }));
        verify(monitor);
    }

    void whileFiltering()
    {
        StallMonitor monitor;
        auto *filter = m_fixture->find<QLineEdit>("profilesFilterField");
        QVERIFY(monitor.run([filter] { QTest::keyClicks(filter, QStringLiteral("person_29")); },
                            [this] { return rows() == 11; }));
        filter->clear();
        verify(monitor);
    }

    void whileRemovingAll()
    {
        StallMonitor monitor;
        const auto removeAll = [this] {
            table()->setFocus();
            table()->selectAll();
            QTest::keyClick(table(), Qt::Key_Delete);
        };
        QVERIFY(monitor.run(removeAll, [this] { return rows() == 0; }));
        verify(monitor);
    }

private:
    static void verify(const StallMonitor &monitor)
    {
        QVERIFY2(monitor.longest() <= StallMonitor::limit,
                 qPrintable(QStringLiteral("away for %1 ms").arg(monitor.longest().count())));
    }

    void lookUp(const QString &text) const
    {
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    QLineEdit *field() const { return m_fixture->find<QLineEdit>("handleField"); }
    QTableView *table() const { return m_fixture->find<QTableView>("profilesTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString top() const { return table()->model()->index(0, 0).data().toString(); }
    bool isReading() const
    {
        return m_fixture->find<QWidget>("profilesProgressRow")
            ->findChild<QWidget *>(QStringLiteral("progressBar"))
            ->isVisible();
    }

    QString m_handles;
    FakeX m_x;
    support::FakeGitHub m_github;
    std::unique_ptr<WindowFixture> m_fixture;
};

NEWFACES_TEST(tst_profilesresponsiveness, TestProfilesResponsiveness, QApplication)
#include "tst_profilesresponsiveness.moc"
