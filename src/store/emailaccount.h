// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sha.h"

#include <QString>

namespace store {

/// An e-mail whose account the host was not asked for, and a commit by it to ask about.
struct UnaskedEmail
{
    /// In lower case.
    QString email;
    /// The repository's name.
    QString repository;
    core::Sha commit;

    bool operator==(const UnaskedEmail &) const = default;
};

/// The host's answer to which account an e-mail belongs to.
struct EmailAccount
{
    /// In any letter case.
    QString email;
    /// 0 when it belongs to none, and then without a login.
    qint64 id = 0;
    QString login;

    bool operator==(const EmailAccount &) const = default;
};

} // namespace store
