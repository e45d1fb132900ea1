// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/profiles/profileoptions.h"
#include "cli/terminal/progressline.h"
#include "engine/engine.h"
#include "engine/profiles.h"

#include <QObject>

#include <stop_token>

namespace cli {

/// Looks up handles, prints their profiles, and writes their pictures.
class ProfileCommand : public QObject
{
    Q_OBJECT

public:
    ProfileCommand(ProfileOptions options, engine::Engine &engine, std::stop_token stop,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    core::Result<void> takeList(const core::HandleList &list);
    void lookUp();
    void warnAboutSources();
    void take(const core::Result<engine::ProfileAnswer> &answer);
    void saveNextPicture();
    void finish();
    void fail(const core::Error &error);

    ProfileOptions m_options;
    engine::Engine &m_engine;
    const std::stop_token m_stop;
    ProgressLine m_progress;
    engine::ProfileAnswer m_answer;
    /// The next record to write the picture of.
    std::size_t m_next = 0;
    bool m_complete = true;
};

} // namespace cli
