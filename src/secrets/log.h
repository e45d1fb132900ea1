// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace secrets {

/// What the keychain answered. Never a token.
Q_DECLARE_LOGGING_CATEGORY(secretsLog)

} // namespace secrets
