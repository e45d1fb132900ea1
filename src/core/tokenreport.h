// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/quota.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What a service says of a token.
struct TokenReport
{
    /// Whose it is, and their name where they give one. X does not say.
    QString login = {};
    QString name = {};
    /// What it allows, as GitHub's scopes; nothing where GitHub tells of none: of one that has none (Qt
    /// passes over a header without a value), or a fine-grained one.
    std::optional<QStringList> scopes = std::nullopt;
    std::optional<Quota> quota = std::nullopt;
    std::optional<Instant> expires = std::nullopt;

    bool operator==(const TokenReport &) const = default;
};

} // namespace core
