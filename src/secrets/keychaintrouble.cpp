// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychaintrouble.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace secrets {

namespace {

using Kind = core::Error::Kind;

core::Error keychainError(Kind kind, const char *sentence)
{
    return {kind, QCoreApplication::translate("secrets", sentence)};
}

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
        return keychainError(
            Kind::Unavailable,
            QT_TRANSLATE_NOOP(
                "secrets",
                "There is no keychain on this system to keep tokens in, or none that works. It takes a "
                "Secret Service, as GNOME Keyring or KWallet are."));
    }
}

core::Error noAnswer()
{
    return keychainError(
        Kind::Unreachable,
        QT_TRANSLATE_NOOP(
            "secrets",
            "The keychain does not answer. It may be asking for its password: give it there, and try "
            "again."));
}

core::Error isLocked()
{
    return keychainError(
        Kind::Forbidden,
        QT_TRANSLATE_NOOP("secrets",
                          "The keychain is locked, or does not let Newfaces in. Unlock it, and try again."));
}

core::Error notShown()
{
    return keychainError(
        Kind::Forbidden,
        QT_TRANSLATE_NOOP(
            "secrets",
            "The keychain is locked, or another program removed the token from it. Unlock it, and try "
            "again; or remove the token here, too."));
}

core::Error notWritten()
{
    return keychainError(Kind::Unavailable,
                         QT_TRANSLATE_NOOP("secrets", "The keychain did not keep the token. Try again."));
}

core::Error perhapsKeptStill()
{
    return keychainError(
        Kind::Forbidden,
        QT_TRANSLATE_NOOP(
            "secrets",
            "The keychain is locked, or does not let Newfaces in, and may keep the token still. Unlock "
            "it, and remove the token again; or remove “Newfaces” in the keychain's own program, as "
            "Passwords and Keys is one."));
}

core::Error givenUp()
{
    return {Kind::Cancelled, QCoreApplication::translate("secrets", "Stopped.")};
}

} // namespace secrets
