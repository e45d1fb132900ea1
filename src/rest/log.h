// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace rest {

/// The local port: requests without their query, and refusals. Never a header.
Q_DECLARE_LOGGING_CATEGORY(restLog)

} // namespace rest
