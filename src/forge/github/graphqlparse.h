// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forge/api.h"
#include "forge/github/graphqlapi.h"
#include "forge/github/graphqlquery.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace forge::github {

/// Whether the host would rather be asked for less: a server's error, a limit on what one query takes, or one
/// that took too long.
bool isTooMuch(const net::Response &response);

/// An answer of the GraphQL API's: what it has, and what it has not.
struct GraphQlAnswer
{
    struct Problem
    {
        QString type;
        QString message;
        /// Names of fields and places in lists, from the top; empty for problem with all of it.
        QStringList path;
    };

    QJsonObject data;
    std::vector<Problem> problems;

    /// Why what is at this path is not there: the problem with it, with what is above or right below it.
    /// NotFound without any.
    core::Error whyNot(const QStringList &path, const core::Lookup &about) const;
};

/// Every status but 200, and an answer without data, is an error.
core::Result<GraphQlAnswer> parseAnswer(const net::Response &response, const core::Lookup &about);

/// Some of an owner's repositories.
struct RepositoryPage
{
    /// The owner's name, as GitHub writes it.
    QString owner;
    std::vector<core::ListedRepository> repositories;
    /// Where the next begins; empty when these were the last.
    QString next;
};

// Answers to the queries of graphqlquery.h. What is needed and missing makes a BadAnswer about it.

core::Result<RepositoryPage> parseOwner(const GraphQlAnswer &answer, const core::Lookup &about);
core::Result<Listing> parseNamedRepository(const GraphQlAnswer &answer, const core::Lookup &about);

/// The Commit of each that was asked for, in the same order, as far as it is there.
std::vector<core::Result<QJsonObject>> parseAskedCommits(const GraphQlAnswer &answer, const QString &owner,
                                                         std::span<const AskedCommit> asked);
/// Of a Commit with historyFields().
core::Result<CommitPage> parseHistory(const QJsonObject &commit, const core::Lookup &about);
/// Of a Commit with authorFields.
AuthorAccount parseAuthorAccount(const QJsonObject &commit);

} // namespace forge::github
