// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/forgotten.h"

#include "core/messages/catalogue.h"
#include "core/people/forgetting.h"
#include "store/database/statement.h"
#include "store/database/traces.h"
#include "store/database/transaction.h"
#include "store/histories.h"
#include "store/rows/forgetperson.h"
#include "store/rows/forgetrows.h"

#include <utility>

namespace store {

namespace {

using core::Error;
using core::Result;

/// Of a person in a lookup, what they are recognised by there.
Result<QSet<QString>> keysIn(Connection &connection, const ForgetRequest &request)
{
    Result<std::optional<core::History>> history =
        Histories(connection).find(request.lookup, Detail::CoAuthors);
    if (!history)
        return std::unexpected(history.error());
    if (!*history)
        return core::fail(Error::Kind::NotFound, "history.nothing-stored", request.lookup.toString());
    (*history)->forge = request.forge;
    // With all addresses that are stored.
    for (core::RepositoryHistory &repository : (*history)->repositories)
        repository.isLeftOut = false;
    core::Rules rules;
    rules.forks = true;
    rules.coAuthors = true;
    const core::CountedPeople counted = core::countedPeople(**history, rules);
    const std::optional<std::size_t> person = core::personWith(request.key, counted);
    if (!person)
        return core::fail(Error::Kind::NotFound, "forget.nobody");
    if (counted.people.persons[*person].isMachine())
        return core::fail(Error::Kind::Usage, "forget.machine");
    return core::keysToForget(counted, *person, request.lookup.host);
}

} // namespace

Result<core::Forgetting> Forgotten::forget(const ForgetRequest &request)
{
    Result<core::Forgetting> forgotten = std::unexpected(Error());
    {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        if (!transaction.hasBegun())
            return transaction.failure();
        Result<QSet<QString>> keys = keysIn(m_connection, request);
        if (!keys)
            return std::unexpected(keys.error());
        if (const Result<void> noted = noteTraces(m_connection.path()); !noted)
            return std::unexpected(noted.error());
        forgotten = forgetPerson(m_connection, std::move(*keys), request);
        if (!forgotten)
            return forgotten;
        if (const Result<void> committed = transaction.commit(); !committed)
            return std::unexpected(committed.error());
    }
    const Result<int> copies = removeTraces(m_connection);
    forgotten->copies = copies.value_or(0);
    forgotten->isDatabaseClean = copies.has_value();
    return forgotten;
}

Result<std::vector<core::ForgottenPerson>> Forgotten::all() const
{
    Statement select(m_connection, QStringLiteral("SELECT id, forgotten_at FROM forgotten ORDER BY id"));
    std::vector<core::ForgottenPerson> people;
    select.run();
    while (select.next())
        people.push_back({select.integer(0), select.instant(1)});
    if (select.failed())
        return select.failure();
    return people;
}

Result<void> Forgotten::remove(qint64 number)
{
    Statement remove(m_connection, QStringLiteral("DELETE FROM forgotten WHERE id = ?"));
    if (!remove.run(number))
        return remove.failure();
    if (remove.changed() == 0)
        return core::fail(Error::Kind::NotFound, "forget.no-number", QString::number(number));
    return {};
}

Result<void> Forgotten::sweep()
{
    const Result<bool> isDue = isSweepDue(m_connection);
    if (!isDue)
        return std::unexpected(isDue.error());
    if (!*isDue)
        return {};
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> swept = sweepForgotten(m_connection); !swept)
        return swept;
    return transaction.commit();
}

} // namespace store
