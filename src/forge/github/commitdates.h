// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QJsonValue>

namespace forge::github {

struct CommitDates
{
    core::Instant authoredAt = core::noInstant;
    core::Instant committedAt = core::noInstant;
};

/// The dates of a commit: one that is missing or invalid is the same as the other one. core::noInstant if
/// both are, as for a commit that GitHub cannot parse.
inline CommitDates commitDates(const QJsonValue &authored, const QJsonValue &committed)
{
    const std::optional<core::Instant> byAuthor = core::parseInstant(authored.toString());
    const std::optional<core::Instant> byCommitter = core::parseInstant(committed.toString());
    return {byAuthor.value_or(byCommitter.value_or(core::noInstant)),
            byCommitter.value_or(byAuthor.value_or(core::noInstant))};
}

} // namespace forge::github
