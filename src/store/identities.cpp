// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/identities.h"

#include "core/history/history.h"
#include "core/people/forgettingkeys.h"
#include "store/database/transaction.h"
#include "store/rows/accountrows.h"
#include "store/rows/forgetrows.h"
#include "store/rows/forgottenkeys.h"

#include <map>

namespace store {

namespace {

using core::Result;

/// The repositories of a lookup, whether or not it was read completely; the lookup's names are the values of
/// the statement.
QString idsOf(const core::Lookup &lookup)
{
    if (lookup.repository.isEmpty()) {
        return QStringLiteral("SELECT r.id FROM repository r JOIN owner o ON o.id = r.owner "
                              "WHERE r.listed = 1 AND o.host = ? AND o.name = ?");
    }
    return QStringLiteral(
        "SELECT r.id FROM repository r JOIN owner o ON o.id = r.owner "
        "WHERE o.host = ? AND o.name = ? AND r.name = ? ORDER BY r.listed DESC, r.id DESC LIMIT 1");
}

bool runFor(Statement &statement, const core::Lookup &lookup)
{
    return lookup.repository.isEmpty() ? statement.run(lookup.host, lookup.owner)
                                       : statement.run(lookup.host, lookup.owner, lookup.repository);
}

/// GraphQL does not report the accounts of bots; their names identify them.
bool isWorthAsking(const QString &name, const QString &email)
{
    return !email.isEmpty() && !name.endsWith(u"[bot]");
}

/// By e-mail.
using UnaskedByEmail = std::map<QString, UnaskedEmail>;

/// From the table of commits or of co-authors; `condition` narrows its rows, c.
Result<UnaskedByEmail> notAskedIn(const Connection &connection, const core::Lookup &lookup,
                                  const QString &table, const QString &condition)
{
    Statement select(
        connection,
        QStringLiteral("SELECT a.name, a.email, r.name, max(c.sha) FROM %1 c "
                       "JOIN author a ON a.id = c.author JOIN repository r ON r.id = c.repository "
                       "WHERE c.repository IN (%2) AND a.account_id = %3 AND %4 GROUP BY a.id, r.id")
            .arg(table, idsOf(lookup), QString::number(core::Author::notAsked), condition));
    UnaskedByEmail found;
    runFor(select, lookup);
    while (select.next()) {
        const QString email = foldedEmail(select.text(1));
        const std::optional<core::Sha> commit = select.sha(3);
        if (!commit || !isWorthAsking(select.text(0), email))
            continue;
        UnaskedEmail &one = found[email];
        if (one.email.isEmpty() || one.commit < *commit)
            one = {email, select.text(2), *commit};
    }
    if (select.failed())
        return select.failure();
    return found;
}

/// Adds the co-authors whose e-mails are not those of authors.
Result<void> addCoAuthors(const Connection &connection, const core::Lookup &lookup, int maxCoAuthors,
                          UnaskedByEmail &found)
{
    Result<UnaskedByEmail> coAuthors = notAskedIn(connection, lookup, QStringLiteral("co_author"),
                                                  QStringLiteral("c.position < %1").arg(maxCoAuthors));
    if (!coAuthors)
        return std::unexpected(coAuthors.error());
    Statement select(connection,
                     QStringLiteral("SELECT DISTINCT email FROM author WHERE account_id <> %1 AND id IN "
                                    "(SELECT author FROM commits WHERE repository IN (%2))")
                         .arg(QString::number(core::Author::notAsked), idsOf(lookup)));
    runFor(select, lookup);
    while (select.next())
        coAuthors->erase(foldedEmail(select.text(0)));
    if (select.failed())
        return select.failure();
    for (auto &[email, one] : *coAuthors) {
        one.isCoAuthor = true;
        found.insert({email, one});
    }
    return {};
}

} // namespace

Result<std::vector<UnaskedEmail>> Identities::unaskedEmails(const core::Lookup &lookup, CoAuthors coAuthors,
                                                            int maxCoAuthors) const
{
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    Result<UnaskedByEmail> notAsked =
        notAskedIn(m_connection, lookup, QStringLiteral("commits"), QStringLiteral("1 = 1"));
    if (!notAsked)
        return std::unexpected(notAsked.error());
    if (coAuthors == CoAuthors::Included) {
        if (const Result<void> added = addCoAuthors(m_connection, lookup, maxCoAuthors, *notAsked); !added)
            return std::unexpected(added.error());
    }
    AccountRows accounts(m_connection, lookup.host);
    std::vector<UnaskedEmail> unasked;
    for (const auto &[email, one] : *notAsked) {
        const Result<std::optional<EmailAccount>> account = accounts.accountOf(email);
        if (!account)
            return std::unexpected(account.error());
        if (!*account)
            unasked.push_back(one);
    }
    return unasked;
}

Result<void> Identities::recordAccounts(const QString &host, std::span<const EmailAccount> accounts,
                                        core::Instant askedAt)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    {
        Statement write(m_connection,
                        QStringLiteral("INSERT INTO email_account (host, email, account_id, login, asked_at) "
                                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (host, email) DO UPDATE SET "
                                       "account_id = excluded.account_id, login = excluded.login, "
                                       "asked_at = excluded.asked_at"));
        ForgottenKeys forgottenPeople(m_connection);
        if (Result<void> ready = forgottenPeople.isReady(); !ready)
            return ready;
        for (const EmailAccount &account : accounts) {
            const Result<bool> isForgotten = forgottenPeople.isForgotten(account, host);
            if (!isForgotten)
                return std::unexpected(isForgotten.error());
            if (*isForgotten)
                continue;
            if (!write.run(host, foldedEmail(account.email), account.id, account.login, askedAt))
                return write.failure();
        }
    }
    if (Result<void> swept = sweepForgotten(m_connection); !swept)
        return swept;
    return transaction.commit();
}

Result<void> Identities::forgetAccounts(const core::Lookup &lookup)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    {
        Statement select(m_connection,
                         QStringLiteral("WITH chosen (id) AS (%2) "
                                        "SELECT DISTINCT email FROM author WHERE account_id = %1 AND id IN "
                                        "(SELECT author FROM commits WHERE repository IN "
                                        "(SELECT id FROM chosen) UNION SELECT author FROM co_author "
                                        "WHERE repository IN (SELECT id FROM chosen))")
                             .arg(core::Author::notAsked)
                             .arg(idsOf(lookup)));
        Statement forget(m_connection,
                         QStringLiteral("DELETE FROM email_account WHERE host = ? AND email = ?"));
        runFor(select, lookup);
        while (select.next()) {
            if (!forget.run(lookup.host, foldedEmail(select.text(0))))
                return forget.failure();
        }
        if (select.failed())
            return select.failure();
    }
    return transaction.commit();
}

Result<void> Identities::recordTexts(const QString &host, const core::TextsByLogin &texts)
{
    if (texts.empty())
        return {};
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> written = writeAccountTexts(m_connection, host, texts); !written)
        return written;
    return transaction.commit();
}

Result<QStringList> Identities::loginsWith(const QString &host, const core::Handle &handle) const
{
    Statement select(
        m_connection,
        QStringLiteral("SELECT login FROM account_handle WHERE host = ? AND network = ? AND handle = ? "
                       "ORDER BY login"));
    QStringList logins;
    select.run(host, core::toString(handle.network()), handle.text());
    while (select.next())
        logins.append(select.text(0));
    if (select.failed())
        return select.failure();
    return logins;
}

} // namespace store
