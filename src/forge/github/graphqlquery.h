// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace forge::github {

/// A commit of one of an owner's repositories, and what is asked about it.
struct AskedCommit
{
    QString repository;
    /// In hexadecimal digits.
    QString commit;
    /// Fields of the schema's Commit: historyFields(), authorFields.
    QByteArray fields;
};

// What is POSTed to GitHub's GraphQL API: JSON with a query, which is valid against the published schema.
// Text from outside goes in as escaped literals.

/// An owner's repositories, `first` of them at most (1 to 100), by name, after those of an earlier answer's
/// cursor; of a user's only the public ones, as REST lists them.
QByteArray ownerQuery(const QString &owner, int first, const QString &after);

QByteArray repositoryQuery(const core::Lookup &repository);

/// Commits by name, those of one repository together. The answer about number i is at aliasOfRepository() and
/// aliasOfCommit().
QByteArray commitsQuery(const QString &owner, std::span<const AskedCommit> asked);
QString aliasOfRepository(std::span<const AskedCommit> asked, std::size_t i);
QString aliasOfCommit(std::size_t i);

/// The fields for a page of the history behind a commit, 100 commits each, number 1 the newest.
QByteArray historyFields(const QString &commit, int page);

/// The fields for the account of a commit's author.
inline const QByteArray authorFields = "author { user { databaseId login twitterUsername } }";

} // namespace forge::github
