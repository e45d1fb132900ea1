// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/unseencounter.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gui {

UnseenCounter::UnseenCounter(engine::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

void UnseenCounter::count(const std::vector<core::Entry> &entries, const core::Rules &rules)
{
    ++m_round;
    if (rules != std::exchange(m_rules, rules))
        invalidate();
    m_entries.clear();
    std::ranges::copy_if(entries, std::back_inserter(m_entries), [this](const core::Entry &entry) {
        const auto known = m_known.constFind(entry.id);
        return entry.hasUnseen() && (known == m_known.cend() || *known != entry.unseenArrival);
    });
    std::ranges::reverse(m_entries);
    if (!m_isAsking)
        countNext();
}

void UnseenCounter::invalidate()
{
    m_known.clear();
}

void UnseenCounter::countNext()
{
    if (m_entries.empty())
        return;
    const core::Entry entry = m_entries.back();
    m_entries.pop_back();
    m_isAsking = true;
    engine::whenAnswered<int>(m_engine.countUnseen(entry.lookup, m_rules), this,
                              [this, entry, round = m_round](const core::Result<int> &people) {
                                  m_isAsking = false;
                                  // What cannot be counted shows no number; opening it tells why.
                                  if (round == m_round && people) {
                                      m_known.insert(entry.id, entry.unseenArrival);
                                      Q_EMIT counted(entry.id, *people);
                                  }
                                  countNext();
                              });
}

} // namespace gui
