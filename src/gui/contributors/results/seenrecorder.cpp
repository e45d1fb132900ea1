// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/results/seenrecorder.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"

#include <utility>

namespace gui {

SeenRecorder::SeenRecorder(engine::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

void SeenRecorder::look(const core::Contributions &answer)
{
    const core::Lookup lookup = answer.lookup();
    if (!core::sameLookup(lookup, m_lookup))
        leave();
    m_lookup = lookup;
    m_arrival = answer.arrival;
    m_hasUnseen = core::unseen(answer.newcomers) > 0;
}

void SeenRecorder::leave()
{
    const core::Lookup lookup = std::exchange(m_lookup, {});
    if (lookup.owner.isEmpty())
        return;
    engine::whenAnswered<void>(m_engine.recordSeen(lookup, m_arrival), this,
                               [this, hadUnseen = m_hasUnseen](const core::Result<void> &result) {
                                   // If it fails, they only stay new for longer.
                                   if (result && hadUnseen)
                                       Q_EMIT recorded();
                               });
}

} // namespace gui
