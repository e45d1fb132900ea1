// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "engine/profilequestion.h"
#include "engine/question.h"

#include <QString>

namespace cli {

/// The progress in a few words.
QString progressText(const engine::Progress &progress);

/// How much of the quota will be used, as a sentence.
QString costText(const engine::Cost &cost);

/// A line of progress that is overwritten, if `stream` is a terminal. Otherwise only the cost and waits are
/// written.
class ProgressLine
{
public:
    enum class Verbosity { Normal, Quiet };

    /// `stream` is a file descriptor.
    ProgressLine(int stream, Verbosity verbosity);

    void show(const engine::Progress &progress);
    void show(const engine::ProfileProgress &progress);
    void setQuota(const core::Quota &quota) { m_quota = quota; }
    /// Removes the line, before other output.
    void clear();

private:
    /// Does nothing without a terminal.
    void rewrite(const QString &text);
    QString waitingText(core::Instant until) const;
    void write(const QString &text) const;

    int m_stream;
    Verbosity m_verbosity;
    bool m_isTerminal;
    bool m_shown = false;
    std::optional<core::Quota> m_quota;
    /// The end of the wait that was last shown.
    std::optional<core::Instant> m_shownUntil;
    bool m_shownCost = false;
};

} // namespace cli
