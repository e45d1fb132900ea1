// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/forgotten.h"

#include "core/messages/catalogue.h"
#include "core/people/forgetting.h"
#include "core/people/keys.h"
#include "store/database/statement.h"
#include "store/database/traces.h"
#include "store/database/transaction.h"
#include "store/histories.h"
#include "store/rows/decisionrows.h"
#include "store/rows/forgetrows.h"
#include "store/rows/forgottenkeys.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <utility>

namespace store {

namespace {

using core::Decision;
using core::Error;
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

/// For each author, the hosts of the owners in whose repositories it is.
Result<std::map<qint64, QStringList>> hostsOfAuthors(const Connection &connection)
{
    const QString ofTable =
        QStringLiteral("SELECT DISTINCT c.author, o.host FROM %1 c JOIN repository r ON r.id = c.repository "
                       "JOIN owner o ON o.id = r.owner");
    QStringList selects;
    for (const char *table : {"commits", "co_author", "crawl_commit", "crawl_co_author"})
        selects.append(ofTable.arg(QLatin1String(table)));
    Statement select(connection, selects.join(QStringLiteral(" UNION ")));
    std::map<qint64, QStringList> hosts;
    select.run();
    while (select.next())
        hosts[select.integer(0)].append(select.text(1));
    if (select.failed())
        return select.failure();
    return hosts;
}

/// All but those that were forgotten before.
Result<std::vector<StoredAuthor>> readAuthors(const Connection &connection)
{
    Result<std::map<qint64, QStringList>> hosts = hostsOfAuthors(connection);
    if (!hosts)
        return std::unexpected(hosts.error());
    Statement select(connection, QStringLiteral("SELECT id, name, email, account_id, login, bot FROM author "
                                                "WHERE account_id >= %1")
                                     .arg(core::Author::notAsked));
    std::vector<StoredAuthor> authors;
    select.run();
    while (select.next()) {
        // One that no commit has any more is nobody's on no host.
        QStringList &ofAuthor = (*hosts)[select.integer(0)];
        if (ofAuthor.isEmpty())
            ofAuthor.append(QString());
        authors.push_back(
            {select.integer(0),
             {select.text(1), select.text(2), select.integer(3), select.text(4), select.flag(5)},
             ofAuthor});
    }
    if (select.failed())
        return select.failure();
    return authors;
}

Result<std::vector<core::LinkedAddress>> readAddresses(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT host, email, account_id FROM email_account "
                                                "WHERE account_id > 0"));
    std::vector<core::LinkedAddress> addresses;
    select.run();
    while (select.next())
        addresses.push_back({select.text(0), select.text(1), select.integer(2)});
    if (select.failed())
        return select.failure();
    return addresses;
}

/// Of a person in a lookup, what they are recognised by there.
Result<QSet<QString>> keysIn(Connection &connection, const ForgetRequest &request)
{
    Result<std::optional<core::History>> history =
        Histories(connection).find(request.lookup, CoAuthors::Included);
    if (!history)
        return std::unexpected(history.error());
    if (!*history)
        return core::fail(Error::Kind::NotFound, "history.nothing-stored", request.lookup.toString());
    (*history)->forge = request.forge;
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
        const Result<std::vector<StoredAuthor>> authors = readAuthors(m_connection);
        if (!authors)
            return std::unexpected(authors.error());
        const Result<std::vector<core::LinkedAddress>> addresses = readAddresses(m_connection);
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
            // Its handles go by its name.
            if (rest.isForgotten() && !author.login.isEmpty())
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
        std::vector<std::pair<QString, QString>> gone;
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
        Statement remove(m_connection,
                         QStringLiteral("DELETE FROM email_account WHERE host = ? AND email = ?"));
        for (const auto &[host, email] : gone) {
            if (!remove.run(host, email))
                return remove.failure();
        }
        return {};
    }

    Result<void> removeCompanies()
    {
        Statement select(m_connection, QStringLiteral("SELECT host, login FROM account_company"));
        std::vector<std::pair<QString, QString>> gone;
        select.run();
        while (select.next()) {
            if (has(core::loginAt(select.text(0), select.text(1))))
                gone.emplace_back(select.text(0), select.text(1));
        }
        if (select.failed())
            return select.failure();
        select.finish();
        Statement remove(m_connection,
                         QStringLiteral("DELETE FROM account_company WHERE host = ? AND login = ?"));
        for (const auto &[host, login] : gone) {
            if (!remove.run(host, login))
                return remove.failure();
        }
        return {};
    }

    /// What accounts list as theirs, and the profiles there, unless others list those, too.
    Result<void> removeHandles()
    {
        Statement select(m_connection, QStringLiteral("SELECT host, login, handle FROM account_x_handle"));
        std::vector<std::pair<QString, QString>> gone;
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
        Statement remove(m_connection,
                         QStringLiteral("DELETE FROM account_x_handle WHERE host = ? AND login = ?"));
        for (const auto &[host, login] : gone) {
            if (!remove.run(host, login))
                return remove.failure();
        }
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

qint64 ForgetRequest::randomMark()
{
    const quint64 range = static_cast<quint64>(core::Author::maxMark - core::Author::minMark);
    return core::Author::minMark + static_cast<qint64>(QRandomGenerator::system()->generate64() % range);
}

QByteArray ForgetRequest::randomSecret()
{
    QByteArray secret(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(secret.data()),
                                         reinterpret_cast<quint32 *>(secret.data() + secret.size()));
    return secret;
}

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
        forgotten = Forget(m_connection, std::move(*keys), request).run();
        if (!forgotten)
            return forgotten;
        if (const Result<void> committed = transaction.commit(); !committed)
            return std::unexpected(committed.error());
    }
    const Result<int> copies = removeTraces(m_connection);
    forgotten->copies = copies.value_or(0);
    forgotten->isClean = copies.has_value();
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
