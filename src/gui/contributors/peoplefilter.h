// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <optional>

namespace gui {

/// Selects which newcomers are shown.
struct PeopleFilter
{
    /// Empty for all periods.
    std::optional<core::Period> period;
    /// Empty for all repositories.
    QString repository;
    /// Part of a name, account, repository or organisation, case-insensitive; empty for everyone.
    QString text;
    /// Only those whom the user has not seen.
    bool onlyUnseen = false;

    bool operator==(const PeopleFilter &) const = default;

    bool accepts(const core::Newcomer &person) const;
};

} // namespace gui
