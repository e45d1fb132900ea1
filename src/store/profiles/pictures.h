// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/database/connection.h"

#include <vector>

namespace store {

/// The pictures of profiles.
class Pictures
{
public:
    explicit Pictures(Connection &connection)
        : m_connection(connection)
    {}

    /// Makes it the profile's newest picture, unless it already is. It replaces the newest one if that is the
    /// same picture, and was not checked: it was broken, or smaller.
    core::Result<void> add(qint64 profile, const core::FetchedPicture &picture);
    /// Marks the profile's newest picture as checked.
    core::Result<void> confirm(qint64 profile);
    /// The pictures that a profile had, the newest first.
    core::Result<std::vector<core::KeptPicture>> of(qint64 profile) const;
    /// The bytes of a picture. Kind NotFound when it is not stored.
    core::Result<QByteArray> bytes(const QString &sha256) const;

private:
    Connection &m_connection;
};

} // namespace store
