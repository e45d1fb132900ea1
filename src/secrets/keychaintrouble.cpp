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
        // No bus, no service and no libsecret have no code of their own: all are OtherError, as anything else
        // is.
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
