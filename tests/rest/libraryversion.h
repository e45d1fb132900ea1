// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVersionNumber>

#include <microhttpd.h>

/// From 1.0 on libmicrohttpd closes the connection where an older one lets us answer. The library that runs
/// may be newer than the one that was compiled against.
inline bool closesWithoutAnAnswer()
{
    return QVersionNumber::fromString(QLatin1String(MHD_get_version())) >= QVersionNumber(1, 0);
}
