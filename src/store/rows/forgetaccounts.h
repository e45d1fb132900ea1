// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/forgetting.h"
#include "store/database/connection.h"

namespace store {

/// Removes what the host told about the accounts of people who are being forgotten: the accounts of their
/// addresses, the companies, and the handles on X, with the profiles that have these handles or had them
/// before. Others' profiles stay: those with a handle that others' accounts list. Returns how many profiles
/// were removed. To be called inside a transaction.
core::Result<int> removeAccounts(const Connection &connection, const core::IsForgotten &isForgotten);

} // namespace store
