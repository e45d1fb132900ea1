// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles.h"

#include <QObject>

#include <deque>
#include <stop_token>

namespace gui {

/// What the page of X profiles asks the engine for: one lookup at a time, others wait their turn.
class ProfileSession : public QObject
{
    Q_OBJECT

public:
    explicit ProfileSession(engine::Profiles &profiles, QObject *parent = nullptr);
    /// Stops what is under way.
    ~ProfileSession() override;

    /// Gives the number by which its answer can be known. `unofficial`: see engine::ProfileQuestion.
    quint64 lookUp(const std::vector<core::Handle> &handles, engine::Reading reading, bool unofficial);
    /// Ends the lookup, and those that wait.
    void cancel();
    void reload();
    void remove(const std::vector<core::ProfileRecord> &records);
    void restore(const std::vector<core::ProfileRecord> &records);

Q_SIGNALS:
    /// Whether a lookup runs.
    void runningChanged(bool running);
    void progressed(const engine::ProfileProgress &progress);
    void answered(const engine::ProfileQuestion &question, const engine::ProfileAnswer &answer);
    /// Nobody may be asked; see engine::Profiles::lookUp().
    void refused(const engine::ProfileQuestion &question, const core::Error &error);
    void cancelled();
    void removed(const std::vector<core::ProfileRecord> &records);
    void failed(const core::Error &error);
    /// All that is kept.
    void listed(const std::vector<core::ProfileRecord> &records);

private:
    void startNext();
    void finish(const engine::ProfileQuestion &question, const core::Result<engine::ProfileAnswer> &answer);

    engine::Profiles &m_profiles;
    std::deque<engine::ProfileQuestion> m_waiting;
    /// Of the lookup that runs; 0 for none.
    quint64 m_running = 0;
    quint64 m_lastNumber = 0;
    std::stop_source m_stop;
};

} // namespace gui
