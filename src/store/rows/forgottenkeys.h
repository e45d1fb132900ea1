// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/people/decision.h"
#include "store/database/connection.h"
#include "store/emailaccount.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace store {

/// The hash of what a person is known by: HMAC-SHA-256.
///
/// It is a fast hash, because every author that is new to the database is hashed. A slow one would not
/// protect more: addresses and account numbers can be guessed in any case by whoever has the database with
/// its secret, and without the secret nothing can be guessed.
QByteArray forgottenHash(const QString &key, const QByteArray &secret);

/// Recognises people who were forgotten when they are read again. To be used inside one transaction; costs
/// two statements, and nothing more as long as nobody was forgotten.
class ForgottenKeys
{
public:
    /// If it cannot read them, all functions that return a result fail. To be checked before anything else is
    /// written: SQLite may have rolled the transaction back.
    explicit ForgottenKeys(const Connection &connection);
    core::Result<void> isReady() const;

    bool isEmpty() const { return m_people.isEmpty() && !m_failure; }

    /// The author as it may be stored: of a forgotten person nothing is left. A new address of a forgotten
    /// account is remembered, see core::withoutAccountKey().
    core::Result<core::Author> asStored(const core::Author &author, const QString &host);
    /// Whether an address or its account is a forgotten person's, and so must not be stored. A new address of
    /// a forgotten account is remembered.
    core::Result<bool> isForgotten(const EmailAccount &account, const QString &host);
    core::Result<bool> isForgotten(const QStringList &keys) const;
    /// The decision as it may be stored, see core::withoutForgotten(); nothing if too little is left of it.
    core::Result<std::optional<core::Decision>> allowed(const core::Decision &decision,
                                                        const QString &host) const;

private:
    struct Person
    {
        qint64 number = 0;
        qint64 mark = 0;
    };

    const Person *find(const QString &key) const;
    const Person *find(const QStringList &keys) const;
    core::Result<void> remember(const QString &email, const Person &person);

    const Connection &m_connection;
    std::optional<core::Error> m_failure;
    QByteArray m_secret;
    /// By hash.
    QHash<QByteArray, Person> m_people;
};

} // namespace store
