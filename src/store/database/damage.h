// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/ownfiles.h"

#include <QString>

namespace store {

/// An empty file next to the database: damage is suspected, so the next prepare() checks everything.
inline QString suspicionPath(const QString &database)
{
    return database + QStringLiteral("-suspected");
}

inline void suspectDamage(const QString &database)
{
    files::makeFile(suspicionPath(database));
}

} // namespace store
