// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/forgetperson.h"

#include "core/people/forgettingdecisions.h"
#include "core/people/machines.h"
#include "store/database/statement.h"
#include "store/rows/decisionrows.h"
#include "store/rows/decisionwriter.h"
#include "store/rows/forgetaccounts.h"
#include "store/rows/forgetrows.h"
#include "store/rows/forgottenkeys.h"
#include "store/rows/storedauthors.h"

#include <algorithm>
#include <map>
#include <utility>

namespace store {

namespace {

using core::Decision;
using core::Result;
using core::StoredAuthor;

/// The rows of owners, with their hosts.
using Owners = std::vector<std::pair<qint64, QString>>;

Result<Owners> readOwners(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT id, host FROM owner ORDER BY id"));
    Owners owners;
    select.run();
    while (select.next())
        owners.emplace_back(select.integer(0), select.text(1));
    if (select.failed())
        return select.failure();
    return owners;
}

/// Forgets one person, inside one transaction.
class Forget
{
public:
    Forget(const Connection &connection, QSet<QString> keys, const ForgetRequest &request)
        : m_connection(connection)
        , m_keys(std::move(keys))
        , m_request(request)
    {}

    Result<core::Forgetting> run()
    {
        for (const auto &step : {&Forget::findEverything, &Forget::recordKeys, &Forget::replace,
                                 &Forget::removeAccounts, &Forget::changeDecisions}) {
            if (const Result<void> done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_done;
    }

private:
    bool has(const QString &key) const { return m_keys.contains(key); }

    Result<void> findEverything()
    {
        Result<Owners> owners = readOwners(m_connection);
        if (!owners)
            return std::unexpected(owners.error());
        m_owners = std::move(*owners);
        std::vector<Decision> decisions;
        for (const auto &[owner, host] : m_owners) {
            Result<std::vector<Decision>> ofOwner = readDecisions(m_connection, owner);
            if (!ofOwner)
                return std::unexpected(ofOwner.error());
            std::ranges::move(*ofOwner, std::back_inserter(decisions));
        }
        const Result<std::vector<StoredAuthor>> authors = readStoredAuthors(m_connection);
        if (!authors)
            return std::unexpected(authors.error());
        const Result<std::vector<core::LinkedAddress>> addresses = readLinkedAddresses(m_connection);
        if (!addresses)
            return std::unexpected(addresses.error());
        core::addLinkedKeys(m_keys, *authors, *addresses, decisions, m_request.forge);
        // All logins, before any author is compared with them.
        for (const StoredAuthor &stored : *authors)
            addLogins(stored);
        for (const StoredAuthor &stored : *authors)
            find(stored);
        return {};
    }

    /// What is left of an author; nothing if the author has nothing to do with the person.
    std::optional<core::Author> restOf(const core::Author &author, const QString &host) const
    {
        const auto isTheirs = [this](const QString &key) {
            return has(key);
        };
        if (std::ranges::none_of(core::recognisedBy(author, host), isTheirs))
            return std::nullopt;
        return core::withoutForgotten(author, host, m_request.mark, isTheirs);
    }

    /// Handles go by the account's name.
    void addLogins(const StoredAuthor &stored)
    {
        const QString &login = stored.author.login;
        if (login.isEmpty() || core::machineTable().isNobody(login))
            return;
        for (const QString &host : stored.hosts) {
            if (const std::optional<core::Author> rest = restOf(stored.author, host);
                rest && rest->isForgotten())
                m_keys.insert(core::loginAt(host, login));
        }
    }

    void find(const StoredAuthor &stored)
    {
        for (const QString &host : stored.hosts) {
            const std::optional<core::Author> rest = restOf(stored.author, host);
            if (!rest)
                continue;
            m_replaced.emplace(stored.row, *rest);
            if (rest->isForgotten() && !stored.author.name.trimmed().isEmpty())
                m_names.insert(core::calledKey(stored.author.name));
        }
    }

    Result<void> recordKeys()
    {
        Statement keep(
            m_connection,
            QStringLiteral("INSERT INTO forgetting (id, secret) VALUES (1, ?) ON CONFLICT DO NOTHING"));
        if (!keep.run(m_request.secret))
            return keep.failure();
        Statement read(m_connection, QStringLiteral("SELECT secret FROM forgetting"));
        read.run();
        const QByteArray secret = read.next() ? read.bytes(0) : QByteArray();
        if (read.failed())
            return read.failure();
        read.finish();
        Statement person(
            m_connection,
            QStringLiteral("INSERT INTO forgotten (mark, forgotten_at) VALUES (?, ?) RETURNING id"));
        const Result<std::optional<qint64>> number = person.number(m_request.mark, m_request.now);
        if (!number)
            return std::unexpected(number.error());
        m_done.number = number->value_or(0);
        Statement insert(m_connection,
                         QStringLiteral("INSERT INTO forgotten_key (hash, forgotten) VALUES (?, ?)"));
        QStringList keys(m_keys.cbegin(), m_keys.cend());
        keys.sort();
        for (const QString &key : std::as_const(keys)) {
            if (!insert.run(forgottenHash(key, secret), m_done.number))
                return insert.failure();
        }
        return {};
    }

    Result<void> replace()
    {
        const Result<qint64> commits = replaceAuthors(m_connection, m_replaced);
        if (!commits)
            return std::unexpected(commits.error());
        m_done.commits = *commits;
        return {};
    }

    Result<void> removeAccounts()
    {
        const Result<int> profiles =
            store::removeAccounts(m_connection, [this](const QString &key) { return has(key); });
        if (!profiles)
            return std::unexpected(profiles.error());
        m_done.profiles = *profiles;
        return {};
    }

    Result<void> changeDecisions()
    {
        DecisionWriter writer(m_connection);
        const auto isTheirs = [this](const QString &key) {
            return has(key) || m_names.contains(key);
        };
        for (const auto &[owner, host] : m_owners) {
            const Result<std::vector<Decision>> decisions =
                readDecisions(m_connection, owner, Undone::Included);
            if (!decisions)
                return std::unexpected(decisions.error());
            for (const Decision &decision : *decisions) {
                const std::optional<Decision> rest = core::withoutForgotten(decision, host, isTheirs);
                if (rest && rest->subjects == decision.subjects)
                    continue;
                const Result<void> changed =
                    rest ? writer.replaceSubjects(decision.id, rest->subjects) : writer.remove(decision.id);
                if (!changed)
                    return changed;
                ++m_done.decisions;
            }
        }
        return {};
    }

    const Connection &m_connection;
    QSet<QString> m_keys;
    const ForgetRequest &m_request;
    /// By which decisions may call the person; see core::calledKey().
    QSet<QString> m_names;
    Owners m_owners;
    std::map<qint64, core::Author> m_replaced;
    core::Forgetting m_done;
};

} // namespace

Result<core::Forgetting> forgetPerson(const Connection &connection, QSet<QString> keys,
                                      const ForgetRequest &request)
{
    return Forget(connection, std::move(keys), request).run();
}

} // namespace store
