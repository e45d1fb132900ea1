// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"

/// "found", "missing", "suspended", the code of the reason why the source cannot tell, or that of the error.
inline QString findingText(const core::Result<core::Finding> &answer)
{
    if (!answer)
        return answer.error().message.code;
    switch (answer->tells) {
    case core::Finding::Tells::Found:
        return QStringLiteral("found");
    case core::Finding::Tells::Missing:
        return QStringLiteral("missing");
    case core::Finding::Tells::Suspended:
        return QStringLiteral("suspended");
    case core::Finding::Tells::Nothing:
        return answer->reason.code;
    }
    Q_UNREACHABLE();
}
