// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

/// The author of a commit; without an account where there is no number.
inline core::Author someone(const char *name, const char *email, qint64 id = 0, const char *login = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(email), id, QString::fromUtf8(login), false};
}
