// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/people/peopleoptions.h"
#include "core/people/whoiswho.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cli {

/// Who counts as one person, or who may be the same person, in the chosen format.
QByteArray peopleBytes(const core::WhoIsWho &people, const PeopleOptions &options);

/// "Joined “ann” and “ann@old.example”."
QString sentence(const core::Decision &decision);

/// The decisions with their numbers.
QString decisionsTable(const std::vector<core::OwnedDecision> &decisions);

} // namespace cli
