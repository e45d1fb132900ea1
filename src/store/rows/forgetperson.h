// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/forgotten.h"
#include "store/database/connection.h"
#include "store/forgetrequest.h"

#include <QSet>
#include <QString>

namespace store {

/// Forgets the person whom these keys name, see core/people/forgettingkeys.h: removes them from all tables,
/// and stores the hashes of the keys. To be called inside a transaction, while nothing else remembers rows of
/// authors. What it returns about copies is not set.
core::Result<core::Forgetting> forgetPerson(const Connection &connection, QSet<QString> keys,
                                            const ForgetRequest &request);

} // namespace store
