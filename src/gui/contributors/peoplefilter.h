// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <optional>

namespace gui {

/// Which of the newcomers are shown.
struct PeopleFilter
{
    /// Nothing for all months.
    std::optional<core::Month> month;
    /// Empty for all repositories.
    QString repository;
    /// Part of a name, an account or a repository, letter case ignored; empty for everyone.
    QString text;

    bool operator==(const PeopleFilter &) const = default;

    bool accepts(const core::Newcomer &person) const;
};

} // namespace gui
