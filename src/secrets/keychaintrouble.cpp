// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychaintrouble.h"

#include "core/messages/catalogue.h"

#include <qt6keychain/keychain.h>

namespace secrets {

namespace {

using Kind = core::Error::Kind;

} // namespace

core::Error troubleOf(const QKeychain::Job &job, const core::Error &locked)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return locked;
    default:
        // A missing bus, a missing service and a missing libsecret have no codes of their own: all are
        // OtherError, like any other error.
        return core::error(Kind::Unavailable, "keychain.none");
    }
}

core::Error noAnswer()
{
    return core::error(Kind::Unreachable, "keychain.no-answer");
}

core::Error isLocked()
{
    return core::error(Kind::Forbidden, "keychain.locked");
}

core::Error notShown()
{
    return core::error(Kind::Forbidden, "keychain.token-missing");
}

core::Error notWritten()
{
    return core::error(Kind::Unavailable, "keychain.not-stored");
}

core::Error perhapsKeptStill()
{
    return core::error(Kind::Forbidden, "keychain.not-removed");
}

core::Error givenUp()
{
    return core::error(Kind::Cancelled, "stopped");
}

} // namespace secrets
