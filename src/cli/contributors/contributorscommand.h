// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"
#include "cli/terminal/progressline.h"
#include "engine/engine.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <vector>

namespace cli {

/// Counts for one owner after the other, then prints all answers.
class ContributorsCommand : public QObject
{
    Q_OBJECT

public:
    ContributorsCommand(ContributorsOptions options, engine::Engine &engine, std::stop_token stop,
                        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    void askNext();
    void take(const core::Result<core::Contributions> &answer);
    void compare(const core::Contributions &answer);
    void interrupt();
    void finish();
    core::Result<void> print() const;
    core::Result<void> draw() const;
    core::SideBySide compared() const;

    const ContributorsOptions m_options;
    engine::Engine &m_engine;
    const std::stop_token m_stop;
    ProgressLine m_progress;
    /// The next lookup to ask for.
    std::size_t m_next = 0;
    std::vector<core::Contributions> m_answers;
    /// For each of these; nothing for what could not be compared. Empty unless it was asked for.
    std::vector<std::optional<core::HostComparison>> m_comparisons;
};

} // namespace cli
