// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/localtime.h"

#include <QDateTime>

namespace cli {

QString localTime(core::Instant instant)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count());
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace cli
