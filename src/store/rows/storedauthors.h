// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/forgetting.h"
#include "store/database/connection.h"

#include <vector>

namespace store {

/// All authors but those that were forgotten before.
core::Result<std::vector<core::StoredAuthor>> readStoredAuthors(const Connection &connection);

/// The e-mails whose accounts were looked up, if they have any.
core::Result<std::vector<core::LinkedAddress>> readLinkedAddresses(const Connection &connection);

} // namespace store
