// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace forge::github {

/// The error for an answer other than 200 to a request about `lookup`. It includes the "message" in GitHub's
/// `body` where that says more.
core::Error refusal(const core::Lookup &lookup, int status, const QByteArray &body);

/// The "message" in GitHub's `body`; empty without one.
QString messageIn(const QByteArray &body);

/// The error for an error in a GraphQL answer about `lookup`, by its "type" and "message".
core::Error refusal(const core::Lookup &lookup, const QString &type, const QString &message);

/// A BadAnswer in which a needed field is missing.
std::unexpected<core::Error> lacks(const QString &about, const char *field);

} // namespace forge::github
