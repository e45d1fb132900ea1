// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace core {

/// How much room is taken on the disk, in bytes.
struct DataSizes
{
    /// The history, with what is not yet merged into it.
    qint64 history = 0;
    /// Its backups, and damaged ones that were set aside.
    qint64 copies = 0;
    /// What can be fetched again: clones and pictures of accounts.
    qint64 cache = 0;

    bool operator==(const DataSizes &) const = default;
};

/// What was taken out of what is listed, by its numbers.
struct Cleared
{
    std::vector<qint64> lookups = {};
    std::vector<qint64> profiles = {};

    bool operator==(const Cleared &) const = default;
};

} // namespace core
