// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "core/history/lookup.h"
#include "core/instant.h"

#include <QByteArray>
#include <QString>

namespace store {

/// A person to be forgotten.
struct ForgetRequest
{
    /// A random number for core::Author::forgotten().
    static qint64 randomMark();
    static QByteArray randomSecret();

    /// One that has the person.
    core::Lookup lookup;
    /// core::PersonReport::key of the person there.
    QString key;
    core::Forge forge;
    core::Instant now;
    qint64 mark = randomMark();
    /// For the hashes, if there is none yet.
    QByteArray secret = randomSecret();
};

} // namespace store
