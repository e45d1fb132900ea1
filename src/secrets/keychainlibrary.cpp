// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainlibrary.h"

namespace secrets {

core::Library keychainLibrary()
{
    return {QStringLiteral("QtKeychain"), QStringLiteral(KEYCHAIN_LIBRARY_VERSION),
            QStringLiteral("BSD-2-Clause")};
}

} // namespace secrets
