// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/history/lookup.h"

#include <QObject>

namespace engine {
class Engine;
}

namespace gui {

/// Records which lookups the user has looked at: when another one is shown, or the window closes. So those
/// who are new stay new as long as the user looks.
class SeenRecorder : public QObject
{
    Q_OBJECT

public:
    explicit SeenRecorder(engine::Engine &engine, QObject *parent = nullptr);

    /// This answer is shown from now on.
    void look(const core::Contributions &answer);
    /// What was shown is not shown any more.
    void leave();

Q_SIGNALS:
    /// People who were new are known now.
    void recorded();

private:
    engine::Engine &m_engine;
    /// The lookup that is shown; without an owner, none.
    core::Lookup m_lookup;
    qint64 m_arrival = 0;
    bool m_hasUnseen = false;
};

} // namespace gui
