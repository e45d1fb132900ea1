// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "store/database/statement.h"
#include "store/rows/forgottenkeys.h"

namespace store {

/// Finds and creates the rows of authors. Authors who were forgotten on request get the row of the forgotten
/// person. To be used inside one transaction.
class AuthorRows
{
public:
    /// `host` is that of the owner in whose repositories the authors are.
    AuthorRows(const Connection &connection, QString host);

    /// See ForgottenKeys.
    core::Result<void> isReady() const { return m_forgotten.isReady(); }

    core::Result<qint64> rowOf(const core::Author &author);

    /// Returns whether the rows of authors that were found before may be others at this host.
    bool useHost(const QString &host);

private:
    core::Result<std::optional<qint64>> find(const core::Author &author);

    QString m_host;
    ForgottenKeys m_forgotten;
    Statement m_find;
    Statement m_insert;
};

} // namespace store
