// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"
#include "store/archive.h"

#include <QSqlDatabase>

namespace store {

/// Takes an export in. Of what is stored already, the newer stays: a repository is replaced when a later
/// lookup refreshed it, the later listing tells what an owner has, decisions are united. Inside a
/// transaction.
core::Result<core::Imported> mergeArchive(const QSqlDatabase &database, const Archive &archive);

} // namespace store
