// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/decision.h"

#include <QByteArray>

#include <vector>

namespace core {

/// What a list of affiliations says.
struct ParsedAffiliations
{
    /// One for each line, in their order, without a time.
    std::vector<Decision> decisions;
    /// What is wrong with lines that were left out, with their numbers; the first hundred.
    std::vector<Message> problems;
};

/// Reads gitdm's map of e-mail addresses and domains to employers (git-dm, README, "EmailMap file"): in each
/// line `[user@]domain  employer  [< yyyy-mm-dd]`, and # begins a comment. A line with a date holds before
/// that day; of several lines about one address or domain, each holds from the day on which the one before
/// ends. An address may have ! in place of @, as the lists of the CNCF have it. The employer "(Unknown)" is
/// none. Kind Usage for more than 16 MB or 100,000 lines.
Result<ParsedAffiliations> parseGitdmAffiliations(const QByteArray &text);

} // namespace core
