// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "engine/profilequestion.h"
#include "engine/question.h"

#include <QString>

namespace cli {

/// How far a reading is, in a few words.
QString progressText(const engine::Progress &progress);

/// What a reading will take of the quota, as a sentence.
QString costText(const engine::Cost &cost);

/// A line that is written over and over, when `stream` is a terminal; elsewhere only what must be said: that
/// the host makes us wait.
class ProgressLine
{
public:
    enum class Voice { Talking, Quiet };

    /// `stream` is a file descriptor, standard error's.
    ProgressLine(int stream, Voice voice);

    void show(const engine::Progress &progress);
    void show(const engine::ProfileProgress &progress);
    void setQuota(const core::Quota &quota) { m_quota = quota; }
    /// Makes room for other words.
    void clear();

private:
    /// Where there is a terminal.
    void rewrite(const QString &text);
    QString waitingText(core::Instant until) const;
    void write(const QString &text) const;

    int m_stream;
    Voice m_voice;
    bool m_isTerminal;
    bool m_shown = false;
    std::optional<core::Quota> m_quota;
    /// The end of the wait that was last told.
    std::optional<core::Instant> m_toldUntil;
    bool m_toldCost = false;
};

} // namespace cli
