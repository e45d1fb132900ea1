// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/lookup.h"

#include <QByteArray>

namespace github {

/// What an answer other than 200 means, when `lookup` was asked about. `body` is GitHub's, whose "message" is
/// given where it tells more.
core::Error refusal(const core::Lookup &lookup, int status, const QByteArray &body);

} // namespace github
