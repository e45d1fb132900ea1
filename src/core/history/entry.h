// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "core/instant.h"

#include <QString>

#include <vector>

namespace core {

/// A lookup in the history.
struct Entry
{
    qint64 id = 0;
    Lookup lookup;
    Instant refreshedAt;
    /// When authors were added last, as a number that grows; 0 if the user has looked at it since.
    qint64 unseenArrival = 0;
    /// It stays at the top of lists.
    bool isPinned = false;
    /// What the user calls it, as historyLabel() has it; empty for nothing else than its name.
    QString label = {};

    bool hasUnseen() const { return unseenArrival != 0; }

    bool operator==(const Entry &) const = default;
};

/// The longest Entry::label.
inline constexpr qsizetype maxLabelLength = 100;

/// A label as it is kept: on one line, without invisible characters, and not too long.
QString historyLabel(const QString &text);

/// The pinned ones first, otherwise in the order they are in.
void putPinnedFirst(std::vector<Entry> &entries);

/// Whether lookups are of more than one host. Then their names alone are ambiguous.
bool haveSeveralHosts(const std::vector<Entry> &entries);

/// The name of a lookup in a list of lookups: "pallets", or "pallets (github.com)".
QString nameInList(const Lookup &lookup, bool withHost);

} // namespace core
