// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles.h"

#include <QObject>

#include <deque>
#include <stop_token>

namespace gui {

/// The profiles page's requests to the engine. Lookups run one at a time; others wait in a queue.
class ProfileSession : public QObject
{
    Q_OBJECT

public:
    explicit ProfileSession(engine::Profiles &profiles, QObject *parent = nullptr);
    /// Cancels the running lookup.
    ~ProfileSession() override;

    /// Starts or queues a lookup and returns the number that identifies its result. For `unofficial`, see
    /// engine::ProfileQuestion.
    quint64 lookUp(const std::vector<core::Handle> &handles, engine::Reading reading, bool unofficial);
    /// Cancels the running lookup and clears the queue.
    void cancel();
    void reload();
    void remove(const std::vector<core::ProfileRecord> &records);
    void restore(const std::vector<core::ProfileRecord> &records);

Q_SIGNALS:
    /// Whether a lookup is running.
    void runningChanged(bool running);
    void progressed(const engine::ProfileProgress &progress);
    /// Only the records of the answer have changed, unless one took over another's handle.
    void answered(const engine::ProfileQuestion &question, const engine::ProfileAnswer &answer);
    /// No source may be used; see engine::Profiles::lookUp().
    void refused(const engine::ProfileQuestion &question, const core::Error &error);
    void cancelled();
    void removed(const std::vector<core::ProfileRecord> &records);
    /// What was removed is back.
    void restored(const std::vector<core::ProfileRecord> &records);
    /// Emitted after failed().
    void restoreFailed(const std::vector<core::ProfileRecord> &records, const core::Error &error);
    void failed(const core::Error &error);
    /// All stored profiles.
    void listed(const std::vector<core::ProfileRecord> &records);

private:
    void startNext();
    void finish(const engine::ProfileQuestion &question, const core::Result<engine::ProfileAnswer> &answer);

    engine::Profiles &m_profiles;
    std::deque<engine::ProfileQuestion> m_waiting;
    /// The number of the running lookup; 0 if there is none.
    quint64 m_running = 0;
    quint64 m_lastNumber = 0;
    std::stop_source m_stop;
};

} // namespace gui
