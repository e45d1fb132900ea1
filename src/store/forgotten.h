// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/forgotten.h"
#include "store/database/connection.h"
#include "store/forgetrequest.h"

#include <vector>

namespace store {

/// The people who were forgotten on request. That concerns all owners on all hosts: nothing that is stored
/// names them, and when they are read again, or imported, they are recognised by hashes and not stored; see
/// core/people/forgetting.h. Their commits stay, so that nobody else's numbers change.
class Forgotten
{
public:
    explicit Forgotten(Connection &connection)
        : m_connection(connection)
    {}

    /// Forgets a person with everything that names them: authors, accounts of addresses, handles that the
    /// accounts list and their profiles, and decisions. Then rewrites the database and replaces the copies
    /// next to it, see removeTraces(). Kind NotFound, with nothing changed, if nothing is stored about the
    /// lookup or nobody has the key; Usage for a machine.
    core::Result<core::Forgetting> forget(const ForgetRequest &request);

    /// The earliest first.
    core::Result<std::vector<core::ForgottenPerson>> all() const;

    /// Removes the hashes of a person, who is stored again when their commits are read again. Kind NotFound
    /// for an unknown number.
    core::Result<void> remove(qint64 number);

    /// Completes what later readings learned about addresses of forgotten accounts.
    core::Result<void> sweep();

private:
    Connection &m_connection;
};

} // namespace store
