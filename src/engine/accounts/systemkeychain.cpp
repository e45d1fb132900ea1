// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/systemkeychain.h"

#include "config/chosen.h"
#include "config/file.h"
#include "secrets/keychain.h"

#include <QSettings>
#include <QUrl>

namespace engine {

namespace {

QString hostOf(const config::Setting &address)
{
    return QUrl(config::chosen(address).text).authority();
}

/// "github", or "github HOST" for a host other than the default.
QString nameFor(core::TokenFor whose, const config::Setting &address)
{
    const QString host = hostOf(address);
    return host == QUrl(address.usual).authority() ? toString(whose) : toString(whose) + u' ' + host;
}

QString nameOf(core::TokenFor whose)
{
    switch (whose) {
    case core::TokenFor::GitHub:
        return nameFor(whose, config::githubApi());
    case core::TokenFor::X:
        return nameFor(whose, config::xApi());
    case core::TokenFor::Port:
        return toString(whose);
    }
    Q_UNREACHABLE();
}

QString keyOf(core::TokenFor whose)
{
    return QStringLiteral("tokens/") + nameOf(whose);
}

bool isRememberedAsKept(core::TokenFor whose)
{
    return QSettings().value(keyOf(whose)).toBool();
}

/// If it cannot be written, a locked keychain will look empty; nothing else is lost.
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
        secrets::Memory{.isKept = isRememberedAsKept, .keep = remember, .nameOf = nameOf});
}

} // namespace engine
