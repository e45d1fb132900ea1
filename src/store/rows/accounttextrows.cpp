// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/accounttextrows.h"

#include "core/people/forgettingkeys.h"
#include "store/database/statement.h"
#include "store/rows/forgottenkeys.h"

#include <optional>

namespace store {

namespace {

using core::Network;
using core::Result;

/// Writes the handles of accounts, and removes those that they no longer list.
class HandleRows
{
public:
    explicit HandleRows(const Connection &connection)
        : m_write(connection, QStringLiteral("INSERT INTO account_handle (host, login, network, handle) "
                                             "VALUES (?, ?, ?, ?) "
                                             "ON CONFLICT (host, login, network) DO UPDATE SET "
                                             "login = excluded.login, handle = excluded.handle"))
        , m_remove(connection, QStringLiteral("DELETE FROM account_handle "
                                              "WHERE host = ? AND login = ? AND network = ?"))
    {}

    Result<void> write(const QString &host, const QString &login, Network network, const QString &handle)
    {
        if (handle.isEmpty())
            return m_remove.run(host, login, core::toString(network)) ? Result<void>() : m_remove.failure();
        return m_write.run(host, login, core::toString(network), handle) ? Result<void>() : m_write.failure();
    }

private:
    Statement m_write;
    Statement m_remove;
};

Result<void> readHandles(const Connection &connection, core::History *history)
{
    Statement select(
        connection,
        QStringLiteral("SELECT lower(login), network, handle FROM account_handle WHERE host = ?"));
    select.run(history->host);
    while (select.next()) {
        const std::optional<Network> network = core::parseNetwork(select.text(1));
        if (network == Network::X)
            history->xHandles.emplace(select.text(0), select.text(2));
        else if (network)
            history->otherHandles[select.text(0)].emplace(*network, select.text(2));
    }
    if (select.failed())
        return select.failure();
    return {};
}

Result<void> readCompanies(const Connection &connection, core::History *history)
{
    Statement select(
        connection,
        QStringLiteral("SELECT lower(login), company FROM account_company WHERE host = ? AND company <> ''"));
    select.run(history->host);
    while (select.next())
        history->companies.emplace(select.text(0), select.text(1));
    if (select.failed())
        return select.failure();
    return {};
}

} // namespace

Result<void> readAccountTexts(const Connection &connection, core::History *history)
{
    if (Result<void> read = readHandles(connection, history); !read)
        return read;
    return readCompanies(connection, history);
}

Result<void> writeAccountTexts(const Connection &connection, const QString &host,
                               const core::TextsByLogin &texts)
{
    HandleRows handles(connection);
    Statement writeCompany(connection,
                           QStringLiteral("INSERT INTO account_company (host, login, company) "
                                          "VALUES (?, ?, ?) ON CONFLICT (host, login) DO UPDATE "
                                          "SET login = excluded.login, company = excluded.company"));
    const ForgottenKeys forgottenPeople(connection);
    if (Result<void> ready = forgottenPeople.isReady(); !ready)
        return ready;
    for (const auto &[login, account] : texts) {
        const Result<bool> isForgotten = forgottenPeople.isForgotten({core::loginAt(host, login)});
        if (!isForgotten)
            return std::unexpected(isForgotten.error());
        if (*isForgotten)
            continue;
        core::HandlesByNetwork all = account.otherHandles;
        all.insert_or_assign(Network::X, account.xHandle);
        for (const auto &[network, handle] : all) {
            if (Result<void> written = handles.write(host, login, network, handle); !written)
                return written;
        }
        if (!writeCompany.run(host, login, account.company))
            return writeCompany.failure();
    }
    return {};
}

} // namespace store
