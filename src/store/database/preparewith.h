// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <vector>

namespace store {

/// prepare() with these migration scripts.
core::Result<core::Message> prepareWith(const QString &path, const std::vector<QString> &scripts);

} // namespace store
