// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/partialcounting.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"

#include <algorithm>

namespace gui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds untilFirstCount = 300ms;
constexpr std::chrono::milliseconds betweenCounts = 2s;
/// How much longer than a count the pause after it is.
constexpr int pausePerCount = 10;

} // namespace

PartialCounting::PartialCounting(engine::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PartialCounting::count);
}

void PartialCounting::begin(const core::Lookup &owner, const core::Rules &rules)
{
    end();
    m_owner = owner;
    m_rules = rules;
    m_timer.start(untilFirstCount);
}

void PartialCounting::end()
{
    ++m_number;
    m_timer.stop();
    m_version.clear();
    m_counted.clear();
}

void PartialCounting::count()
{
    const QByteArray version = m_engine.storedVersion();
    if (version == m_version) {
        m_timer.start(betweenCounts);
        return;
    }
    m_version = version;
    m_since.start();
    engine::whenAnswered<core::Contributions>(
        m_engine.contributorsSoFar(m_owner, m_rules), this,
        [this, number = m_number](const core::Result<core::Contributions> &result) {
            finish(number, result);
        });
}

/// Errors are not reported here: the read meets them, too.
void PartialCounting::finish(quint64 number, const core::Result<core::Contributions> &result)
{
    if (number != m_number)
        return;
    m_timer.start(std::max(betweenCounts, pausePerCount * std::chrono::milliseconds(m_since.elapsed())));
    if (!result || result->repositories == m_counted)
        return;
    m_counted = result->repositories;
    Q_EMIT counted(*result);
}

} // namespace gui
