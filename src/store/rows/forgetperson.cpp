// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/forgetperson.h"

#include "core/people/forgetting.h"
#include "core/people/keys.h"
#include "core/people/machines.h"
#include "store/database/statement.h"
#include "store/rows/decisionrows.h"
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

/// Hosts, each with an address or a login there.
using NamesOnHosts = std::vector<std::pair<QString, QString>>;

/// Removes the rows of these names, which are in the table's column `column`.
Result<void> removeNamed(const Connection &connection, QLatin1String table, QLatin1String column,
                         const NamesOnHosts &names)
{
    Statement remove(connection,
                     QStringLiteral("DELETE FROM %1 WHERE host = ? AND %2 = ?").arg(table, column));
    for (const auto &[host, name] : names) {
        if (!remove.run(host, name))
            return remove.failure();
    }
    return {};
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
        for (const auto &step :
             {&Forget::findEverything, &Forget::recordKeys, &Forget::replace, &Forget::removeAddresses,
              &Forget::removeCompanies, &Forget::removeHandles, &Forget::changeDecisions}) {
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
        for (const StoredAuthor &stored : *authors)
            find(stored);
        return {};
    }

    void find(const StoredAuthor &stored)
    {
        const core::Author &author = stored.author;
        for (const QString &host : stored.hosts) {
            if (std::ranges::none_of(core::recognisedBy(author, host),
                                     [this](const QString &key) { return has(key); }))
                continue;
            const core::Author rest = core::withoutForgotten(author, host, m_request.mark,
                                                             [this](const QString &key) { return has(key); });
            m_replaced.emplace(stored.row, rest);
            // Handles go by the account's name.
            if (rest.isForgotten() && !author.login.isEmpty() && !core::machineTable().isNobody(author.login))
                m_keys.insert(core::loginAt(host, author.login));
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

    Result<void> removeAddresses()
    {
        Statement select(m_connection,
                         QStringLiteral("SELECT host, email, account_id, login FROM email_account"));
        NamesOnHosts gone;
        select.run();
        while (select.next()) {
            const QString host = select.text(0);
            const QString email = select.text(1);
            const bool hasAccount = select.integer(2) > 0 || !select.text(3).isEmpty();
            if (has(core::mailKey(email)) ||
                (hasAccount && has(core::accountAt(host, select.integer(2), select.text(3)))))
                gone.emplace_back(host, email);
        }
        if (select.failed())
            return select.failure();
        select.finish();
        return removeNamed(m_connection, QLatin1String("email_account"), QLatin1String("email"), gone);
    }

    Result<void> removeCompanies()
    {
        Statement select(m_connection, QStringLiteral("SELECT host, login FROM account_company"));
        NamesOnHosts gone;
        select.run();
        while (select.next()) {
            if (has(core::loginAt(select.text(0), select.text(1))))
                gone.emplace_back(select.text(0), select.text(1));
        }
        if (select.failed())
            return select.failure();
        select.finish();
        return removeNamed(m_connection, QLatin1String("account_company"), QLatin1String("login"), gone);
    }

    /// What accounts list as theirs, and the profiles there, unless others list those, too.
    Result<void> removeHandles()
    {
        Statement select(m_connection, QStringLiteral("SELECT host, login, handle FROM account_x_handle"));
        NamesOnHosts gone;
        QStringList handles;
        QStringList ofOthers;
        select.run();
        while (select.next()) {
            const bool isTheirs = has(core::loginAt(select.text(0), select.text(1)));
            if (isTheirs)
                gone.emplace_back(select.text(0), select.text(1));
            (isTheirs ? handles : ofOthers).append(select.text(2).toLower());
        }
        if (select.failed())
            return select.failure();
        select.finish();
        if (Result<void> removed =
                removeNamed(m_connection, QLatin1String("account_x_handle"), QLatin1String("login"), gone);
            !removed)
            return removed;
        handles.removeAll(QString());
        handles.removeDuplicates();
        Statement profile(m_connection,
                          QStringLiteral("DELETE FROM profile WHERE network = 'x' AND handle = ?"));
        for (const QString &handle : std::as_const(handles)) {
            if (ofOthers.contains(handle))
                continue;
            if (!profile.run(handle))
                return profile.failure();
            m_done.profiles += profile.changed();
        }
        if (m_done.profiles == 0)
            return {};
        return execute(
            m_connection,
            QStringLiteral("DELETE FROM picture WHERE sha256 NOT IN (SELECT sha256 FROM profile_picture)"));
    }

    Result<void> changeDecisions()
    {
        for (const auto &[owner, host] : m_owners) {
            const Result<std::vector<Decision>> decisions =
                readDecisions(m_connection, owner, Undone::Included);
            if (!decisions)
                return std::unexpected(decisions.error());
            for (const Decision &decision : *decisions) {
                const Result<std::optional<Decision>> rest = withoutForgotten(
                    decision, host, [this](const QString &key) -> Result<bool> { return has(key); });
                if (!rest)
                    return std::unexpected(rest.error());
                if (*rest && (*rest)->subjects == decision.subjects)
                    continue;
                if (Result<void> changed = change(decision.id, *rest); !changed)
                    return changed;
                ++m_done.decisions;
            }
        }
        return {};
    }

    Result<void> change(qint64 decision, const std::optional<Decision> &rest)
    {
        Statement remove(m_connection, rest
                                           ? QStringLiteral("DELETE FROM decision_subject WHERE decision = ?")
                                           : QStringLiteral("DELETE FROM decision WHERE id = ?"));
        if (!remove.run(decision))
            return remove.failure();
        return rest ? insertSubjects(m_connection, decision, rest->subjects) : Result<void>();
    }

    const Connection &m_connection;
    QSet<QString> m_keys;
    const ForgetRequest &m_request;
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
