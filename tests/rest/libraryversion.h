// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVersionNumber>

#include <microhttpd.h>

/// Since 1.0, libmicrohttpd closes the connection where older versions let us answer. The library at run time
/// may be newer than the one at compile time.
inline bool closesWithoutAnAnswer()
{
    return QVersionNumber::fromString(QLatin1String(MHD_get_version())) >= QVersionNumber(1, 0);
}
