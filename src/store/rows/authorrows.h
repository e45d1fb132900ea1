// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "store/database/statement.h"

namespace store {

/// Finds and creates the rows of authors. To be used inside one transaction.
class AuthorRows
{
public:
    explicit AuthorRows(const Connection &connection);

    core::Result<qint64> rowOf(const core::Author &author);

private:
    Statement m_find;
    Statement m_insert;
};

} // namespace store
