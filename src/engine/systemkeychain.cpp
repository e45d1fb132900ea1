// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/systemkeychain.h"

#include "config/file.h"
#include "secrets/keychain.h"

#include <QSettings>

namespace engine {

namespace {

QString keyOf(core::TokenFor whose)
{
    return QStringLiteral("tokens/") + toString(whose);
}

bool isRememberedAsKept(core::TokenFor whose)
{
    return QSettings().value(keyOf(whose)).toBool();
}

/// Where it cannot be written, a locked keychain will look empty, and no more is lost.
void remember(core::TokenFor whose, bool isKept)
{
    if (isRememberedAsKept(whose) != isKept) [[maybe_unused]]
        const core::Result<void> written =
            config::writeFile({{keyOf(whose), isKept ? QVariant(true) : QVariant()}});
}

} // namespace

std::unique_ptr<secrets::TokenStore> systemKeychain()
{
    return std::make_unique<secrets::KeychainStore>(
        secrets::Memory{.isKept = isRememberedAsKept, .keep = remember});
}

} // namespace engine
