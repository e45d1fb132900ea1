// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/forgottenkeys.h"

#include "core/people/forgetting.h"
#include "core/people/forgettingdecisions.h"
#include "core/people/keys.h"
#include "store/database/statement.h"
#include "store/database/traces.h"
#include "store/rows/accountrows.h"

#include <QMessageAuthenticationCode>

namespace store {

using core::Result;

QByteArray forgottenHash(const QString &key, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(key.toUtf8(), secret, QCryptographicHash::Sha256);
}

ForgottenKeys::ForgottenKeys(const Connection &connection)
    : m_connection(connection)
{
    Statement people(connection, QStringLiteral("SELECT k.hash, f.id, f.mark FROM forgotten_key k "
                                                "JOIN forgotten f ON f.id = k.forgotten ORDER BY f.id DESC"));
    people.run();
    while (people.next()) // of several with the same key, the first one
        m_people.insert(people.bytes(0), {people.integer(1), people.integer(2)});
    Statement secret(connection, QStringLiteral("SELECT secret FROM forgetting"));
    if (!people.failed() && !m_people.isEmpty() && secret.run() && secret.next())
        m_secret = secret.bytes(0);
    for (const Statement *statement : {&people, &secret}) {
        if (statement->failed())
            m_failure = statement->failure().error();
    }
}

Result<void> ForgottenKeys::isReady() const
{
    return m_failure ? std::unexpected(*m_failure) : Result<void>();
}

Result<core::Author> ForgottenKeys::asStored(const core::Author &author, const QString &host)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (isEmpty() || author.isForgotten())
        return author;
    const Person *const person = find(core::recognisedBy(author, host));
    if (person == nullptr)
        return author;
    const qint64 mark = person->mark;
    core::Author rest = core::withoutForgotten(author, host, mark,
                                               [this](const QString &key) { return find(key) != nullptr; });
    if (rest.isForgotten()) {
        if (const Result<bool> learned =
                isForgotten(EmailAccount{author.email, author.accountId, author.login}, host);
            !learned)
            return std::unexpected(learned.error());
    }
    return rest;
}

Result<bool> ForgottenKeys::isForgotten(const EmailAccount &account, const QString &host)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (isEmpty())
        return false;
    if (find(core::recognisedByAddress(asAuthor(account), host)) == nullptr)
        return false;
    const QString email = foldedEmail(account.email);
    const Person *const person =
        account.hasAccount() ? find(core::accountAt(host, account.id, account.login)) : nullptr;
    const bool isNew = person != nullptr && !core::isPlaceholder(email) &&
                       find({core::mailKey(email), core::withoutAccountKey(email)}) == nullptr;
    if (isNew) {
        if (const Result<void> remembered = remember(email, Person(*person)); !remembered)
            return std::unexpected(remembered.error());
    }
    return true;
}

Result<bool> ForgottenKeys::isForgotten(const QStringList &keys) const
{
    if (m_failure)
        return std::unexpected(*m_failure);
    return !isEmpty() && find(keys) != nullptr;
}

Result<std::optional<core::Decision>> ForgottenKeys::allowed(const core::Decision &decision,
                                                             const QString &host) const
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (isEmpty())
        return decision;
    return core::withoutForgotten(decision, host,
                                  [this](const QString &key) { return find(key) != nullptr; });
}

const ForgottenKeys::Person *ForgottenKeys::find(const QString &key) const
{
    const auto found = m_people.constFind(forgottenHash(key, m_secret));
    return found == m_people.constEnd() ? nullptr : &*found;
}

const ForgottenKeys::Person *ForgottenKeys::find(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (const Person *const person = find(key))
            return person;
    }
    return nullptr;
}

Result<void> ForgottenKeys::remember(const QString &email, const Person &person)
{
    // Authors who have the address may be stored, until sweepForgotten().
    if (Result<void> noted = noteTraces(m_connection.path()); !noted)
        return noted;
    const QByteArray hash = forgottenHash(core::withoutAccountKey(email), m_secret);
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO forgotten_key (hash, forgotten) VALUES (?, ?)"));
    if (!insert.run(hash, person.number))
        return insert.failure();
    m_people.insert(hash, person);
    return execute(m_connection, QStringLiteral("UPDATE forgetting SET sweep_due = 1"));
}

} // namespace store
