// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "forge/api.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace forge::github {

/// A commit in one of an owner's repositories, and the fields to request.
struct AskedCommit
{
    QString repository;
    /// In hexadecimal digits.
    QString commit;
    /// Fields of the schema's Commit: historyFields(), authorFields, coAuthorFields.
    QByteArray fields;
    /// One of them that is null if there is none; then an error with it is one with the commit.
    QString nullable = {};
};

// Bodies of POST requests to GitHub's GraphQL API: JSON with a query that is valid against the published
// schema. Text from outside is inserted as escaped literals.

/// An owner's repositories, at most `first` of them (1 to 100), by name, after the cursor of an earlier
/// answer; for a user only the public ones, like REST.
QByteArray ownerQuery(const QString &owner, int first, const QString &after);

QByteArray repositoryQuery(const core::Lookup &repository);

/// Commits by name, those of one repository together. The answer about commit i is at aliasOfRepository() and
/// aliasOfCommit().
QByteArray commitsQuery(const QString &owner, std::span<const AskedCommit> asked);
QString aliasOfRepository(std::span<const AskedCommit> asked, std::size_t i);
QString aliasOfCommit(std::size_t i);

/// Tags and releases of repositories. The answer about repository i is at aliasOfEvents().
QByteArray eventsQuery(const QString &owner, std::span<const WantedEvents> wanted);
QString aliasOfEvents(std::size_t i);

/// The fields for a page of the history behind a commit, 100 commits each, number 1 the newest.
QByteArray historyFields(const QString &commit, int page);

/// The fields for a file in a commit: the field "file", which is null without the file.
QByteArray fileFields(const QString &path);

/// The fields of an account.
inline const QByteArray accountFields = "databaseId login twitterUsername company "
                                        "socialAccounts(first: 10) { nodes { provider url displayName } }";

/// The fields for the account of a commit's author.
inline const QByteArray authorFields = "author { user { " + accountFields + " } }";

/// The fields for the accounts of a commit's author and its first 99 co-authors. Social accounts are left
/// out: each of the 100 would count as a request of its own, and 100 of those are a point.
inline const QByteArray coAuthorFields =
    "authors(first: 100) { nodes { email user { databaseId login twitterUsername company } } }";

} // namespace forge::github
