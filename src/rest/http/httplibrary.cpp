// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/httplibrary.h"

#include <microhttpd.h>

namespace rest {

core::Library httpLibrary()
{
    return {QStringLiteral("GNU libmicrohttpd"), QString::fromLatin1(MHD_get_version()),
            QStringLiteral("LGPL-2.1-or-later")};
}

} // namespace rest
