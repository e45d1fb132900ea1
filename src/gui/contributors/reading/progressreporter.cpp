// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/progressreporter.h"

#include "gui/contributors/reading/progressrow.h"
#include "gui/contributors/reading/progresstext.h"

#include <QLabel>
#include <QTimer>

#include <chrono>
#include <utility>

namespace gui {

ProgressReporter::ProgressReporter(ProgressRow *row, QLabel *quotaLabel, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_row(row)
    , m_quotaLabel(quotaLabel)
    , m_clock(std::move(clock))
    , m_timer(new QTimer(this))
{
    m_quotaLabel->hide();
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &ProgressReporter::update);
}

void ProgressReporter::begin(const core::Lookup &lookup)
{
    expireCost();
    m_lookup = lookup;
    m_progress = {};
    m_timer->stop();
    m_row->begin(tr("Asking GitHub for “%1”…").arg(lookup.toString()));
}

void ProgressReporter::progress(const engine::Progress &progress)
{
    m_progress = progress;
    update();
    if (progress.cost && m_cost.isEmpty()) {
        m_cost = costText(m_lookup.toString(), *progress.cost, m_clock());
        Q_EMIT costEstimated(m_cost);
    }
}

void ProgressReporter::end()
{
    m_timer->stop();
    m_row->end();
    expireCost();
}

void ProgressReporter::expireCost()
{
    if (const QString cost = std::exchange(m_cost, {}); !cost.isEmpty())
        Q_EMIT costExpired(cost);
}

void ProgressReporter::setQuota(const core::Quota &quota)
{
    m_quota = quota;
    m_quotaLabel->setText(quotaText(quota, m_clock()));
    m_quotaLabel->show();
}

void ProgressReporter::update()
{
    const core::Instant now = m_clock();
    const bool waits = m_progress.waitingUntil && *m_progress.waitingUntil > now;
    if (!waits)
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start();
    const QString lookup = m_lookup.toString();
    m_row->progress(progressText(lookup, m_progress, m_quota, now), progressShare(m_progress));
    Q_EMIT sentenceChanged(activityText(lookup, m_progress, m_quota, now));
}

} // namespace gui
