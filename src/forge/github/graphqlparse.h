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

#include <optional>
#include <span>
#include <vector>

namespace forge::github {

/// Whether the query was too much for the host: a server error, a limit on the cost of a query, or a
/// time-out.
bool isTooMuch(const net::Response &response);

/// An answer of the GraphQL API: its data, and the problems with missing data.
struct GraphQlAnswer
{
    struct Problem
    {
        QString type;
        QString message;
        /// Names of fields and indexes in lists, from the top; empty for a problem with the whole answer.
        QStringList path;
    };

    QJsonObject data;
    std::vector<Problem> problems;

    /// The problem with the data at this path, or with what is above or directly below it; null for none.
    const Problem *problemAt(const QStringList &path) const;
    /// Why the data at this path is missing: its problem, or NotFound if there is none.
    core::Error whyNot(const QStringList &path, const core::Lookup &about) const;
};

/// Every status but 200, and an answer without data, is an error.
core::Result<GraphQlAnswer> parseAnswer(const net::Response &response, const core::Lookup &about);

/// Some of an owner's repositories.
struct RepositoryPage
{
    /// The owner's name, as GitHub spells it.
    QString owner;
    std::vector<core::ListedRepository> repositories;
    /// The cursor of the next page; empty on the last page.
    QString next;
};

// Parses answers to the queries of graphqlquery.h. If something that is needed is missing, it is a BadAnswer.

core::Result<RepositoryPage> parseOwner(const GraphQlAnswer &answer, const core::Lookup &about);
core::Result<Listing> parseNamedRepository(const GraphQlAnswer &answer, const core::Lookup &about);

/// The requested Commit objects, in the same order, as far as they exist and AskedCommit::nullable is known.
std::vector<core::Result<QJsonObject>> parseAskedCommits(const GraphQlAnswer &answer, const QString &owner,
                                                         std::span<const AskedCommit> asked);
/// Parses a Commit with historyFields() of page `number`. A commit of nobody has no dates.
core::Result<CommitPage> parseHistory(const QJsonObject &commit, const core::Lookup &about, int number = 1);
/// Parses a Commit with fileFields(): the file's content; nothing without the file, and for a folder or a
/// link. See unusableFile() for the error: the file is cut, or is not text.
core::Result<std::optional<QByteArray>> parseCommitFile(const QJsonObject &commit, const QString &owner,
                                                        const WantedFile &wanted);
/// The tags and releases of repository `i` of eventsQuery().
core::Result<ListedEventsPage> parseEvents(const GraphQlAnswer &answer, const core::Lookup &about,
                                           std::size_t i);
/// Parses a Commit with authorFields.
AuthorAccount parseAuthorAccount(const QJsonObject &commit);
/// Parses a Commit with coAuthorFields: the account of the co-author with this e-mail.
AuthorAccount parseCoAuthorAccount(const QJsonObject &commit, const QString &email);

} // namespace forge::github
