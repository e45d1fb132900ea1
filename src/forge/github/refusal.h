// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/sha.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace forge::github {

/// What an answer other than 200 means, when `lookup` was asked about. `body` is GitHub's, whose "message" is
/// given where it tells more.
core::Error refusal(const core::Lookup &lookup, int status, const QByteArray &body);

/// What an error in a GraphQL answer about `lookup` means, by its "type" and its "message".
core::Error refusal(const core::Lookup &lookup, const QString &type, const QString &message);

/// A BadAnswer about something, without a field that is needed.
std::unexpected<core::Error> lacks(const QString &about, const char *field);
/// The same without the date of a commit.
std::unexpected<core::Error> lacksDate(const QString &about, const core::Sha &commit);

} // namespace forge::github
