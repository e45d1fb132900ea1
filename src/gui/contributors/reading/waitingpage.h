// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/history/lookup.h"
#include "engine/question.h"

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class WaitingPage;
}

/// Shown while a lookup is read for the first time: what is going on and, as soon as there is something to
/// draw, a chart of the repositories that have been read so far. The chart is marked as partial, and nothing
/// exports it.
class WaitingPage : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(QWidget *parent = nullptr);
    ~WaitingPage() override;

    /// Begins with this lookup, without a chart.
    void setLookup(const core::Lookup &lookup);
    /// The current activity in a few words.
    void setSentence(const QString &sentence);
    /// Shows the chart of this many repositories.
    void setPartialChart(const core::ChartData &chart, int repositories);
    /// Updates how much of the lookup has been read.
    void setProgress(const engine::Progress &progress);

private:
    void showNotice();

    std::unique_ptr<Ui::WaitingPage> m_ui;
    engine::Progress m_progress;
    /// The repositories in the chart.
    int m_charted = 0;
};

} // namespace gui
