// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"
#include "gui/contributors/results/resultspanel.h"
#include "manycommits.h"

#include <QLineEdit>
#include <QTest>

#include <functional>
#include <memory>

using Act = std::function<void(gui::ResultsPanel &, chart::ContributorsChart &)>;

Q_DECLARE_METATYPE(Act)

/// How long the window is busy with a result of 82,000 commits of 20,000 authors, on its own thread.
class BenchResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_answer = core::contributions(historyOf(manyCommits(82'000, 20'000), 10), {});
        m_panel = std::make_unique<gui::ResultsPanel>();
        m_panel->resize(1180, 780);
        m_panel->setAnswer(m_answer);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanupTestCase() { m_panel.reset(); }

    void changes_data()
    {
        QTest::addColumn<Act>("act");
        const auto row = [](const char *name, const Act &act) {
            QTest::newRow(name) << act;
        };
        row("the result",
            [this](gui::ResultsPanel &panel, chart::ContributorsChart &) { panel.setAnswer(m_answer); });
        row("a range", [](gui::ResultsPanel &, chart::ContributorsChart &chart) {
            const auto &periods = chart.data().periods;
            const std::size_t middle = periods.size() / 2;
            Q_EMIT chart.rangeChosen(
                core::PeriodRange{periods[chart.data().range ? middle : middle / 2], periods.back()});
            Q_EMIT chart.rangeChosen(std::nullopt);
        });
        row("a hidden series, twice", [](gui::ResultsPanel &, chart::ContributorsChart &chart) {
            Q_EMIT chart.seriesToggled(core::keyOf(chart.data().series.front()));
            Q_EMIT chart.seriesToggled(core::keyOf(chart.data().series.front()));
        });
        row("part of a name, twice", [](gui::ResultsPanel &panel, chart::ContributorsChart &) {
            auto *field = panel.findChild<QLineEdit *>(QStringLiteral("peopleFilterField"));
            field->setText(QStringLiteral("1"));
            field->clear();
        });
        row("a view, twice", [](gui::ResultsPanel &panel, chart::ContributorsChart &) {
            panel.setView(core::View::Active);
            panel.setView(core::View::Newcomers);
        });
    }

    void changes()
    {
        QFETCH(const Act, act);
        auto *chart = m_panel->findChild<chart::ContributorsChart *>(QStringLiteral("chart"));
        QBENCHMARK
        {
            act(*m_panel, *chart);
            m_panel->grab(); // draws what has changed
        }
    }

private:
    core::Contributions m_answer;
    std::unique_ptr<gui::ResultsPanel> m_panel;
};

QTEST_MAIN(BenchResults)
#include "bench_results.moc"
