// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/graphqlquery.h"

#include "forge/github/graphqlapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace forge::github {

namespace {

/// Even an empty page of a history contains the total.
constexpr const char *repositoryFragment =
    " fragment Repository on Repository { databaseId name isFork isArchived isPrivate diskUsage pushedAt"
    " defaultBranchRef { name target { oid ... on Commit { history(first: 0) { totalCount } } } } }";

/// A GraphQL string; it has the same escapes as JSON.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray requestBody(const QByteArray &query)
{
    const QJsonObject body{{QStringLiteral("query"), QString::fromUtf8(query)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray repositoryCall(const QString &owner, const QString &name)
{
    return "repository(owner: " + quoted(owner) + ", name: " + quoted(name) + ')';
}

std::size_t firstOfSameRepository(std::span<const AskedCommit> asked, std::size_t i)
{
    const auto same = [&](const AskedCommit &one) {
        return one.repository == asked[i].repository;
    };
    return static_cast<std::size_t>(std::ranges::find_if(asked, same) - asked.begin());
}

} // namespace

QByteArray ownerQuery(const QString &owner, int first, const QString &after)
{
    QByteArray arguments = "first: " + QByteArray::number(first) +
                           ", ownerAffiliations: OWNER, orderBy: {field: NAME, direction: ASC}";
    if (!after.isEmpty())
        arguments += ", after: " + quoted(after);
    return requestBody("{ repositoryOwner(login: " + quoted(owner) +
                       ") { login ... on Organization { repositories(" + arguments +
                       ") { ...Page } } ... on User { repositories(privacy: PUBLIC, " + arguments +
                       ") { ...Page } } } } fragment Page on RepositoryConnection { pageInfo { hasNextPage "
                       "endCursor } nodes { ...Repository } }" +
                       repositoryFragment);
}

QByteArray repositoryQuery(const core::Lookup &repository)
{
    return requestBody("{ " + repositoryCall(repository.owner, repository.repository) +
                       " { owner { login } ...Repository } }" + repositoryFragment);
}

QByteArray commitsQuery(const QString &owner, std::span<const AskedCommit> asked)
{
    std::map<std::size_t, QByteArray> repositories; // by the index of its first commit
    for (std::size_t i = 0; i < asked.size(); ++i) {
        repositories[firstOfSameRepository(asked, i)] += ' ' + aliasOfCommit(i).toLatin1() +
                                                         ": object(oid: " + quoted(asked[i].commit) +
                                                         ") { ... on Commit { " + asked[i].fields + " } }";
    }
    QByteArray query = "{";
    for (const auto &[first, commits] : repositories) {
        query += ' ' + aliasOfRepository(asked, first).toLatin1() + ": " +
                 repositoryCall(owner, asked[first].repository) + " {" + commits + " }";
    }
    return requestBody(query + " }");
}

QString aliasOfRepository(std::span<const AskedCommit> asked, std::size_t i)
{
    return u'r' + QString::number(firstOfSameRepository(asked, i));
}

QString aliasOfCommit(std::size_t i)
{
    return u'c' + QString::number(i);
}

QByteArray eventsQuery(const QString &owner, std::span<const WantedEvents> wanted)
{
    // Annotated tags are objects of their own.
    static const QByteArray tagFields =
        ") { pageInfo { hasNextPage endCursor } nodes { name target { ... on Commit { oid committedDate } "
        "... on Tag { target { ... on Commit { oid committedDate } } } } } }";
    static const QByteArray releases =
        " releases(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { tagName name "
        "publishedAt isDraft isPrerelease } }";
    QByteArray query = "{";
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const bool isFirst = wanted[i].after.isEmpty();
        query += ' ' + aliasOfEvents(i).toLatin1() + ": " + repositoryCall(owner, wanted[i].repository) +
                 " { refs(refPrefix: \"refs/tags/\", first: 100, orderBy: {field: TAG_COMMIT_DATE, "
                 "direction: DESC}" +
                 (isFirst ? QByteArray() : QByteArray(", after: " + quoted(wanted[i].after))) + tagFields +
                 (isFirst ? releases : QByteArray()) + " }";
    }
    return requestBody(query + " }");
}

QString aliasOfEvents(std::size_t i)
{
    return u'e' + QString::number(i);
}

QByteArray fileFields(const QString &path)
{
    return "file(path: " + quoted(path) + ") { mode object { ... on Blob { isTruncated text } } }";
}

QByteArray historyFields(const QString &commit, int page)
{
    QByteArray arguments = "first: " + QByteArray::number(GraphQlApi::graphQlSizes.commitsOnPage);
    if (page > 1) {
        // A cursor of a history names the commit that it begins with, and the place in it, counted from 0.
        const int last = GraphQlApi::graphQlSizes.commitsOnPage * (page - 1) - 1;
        arguments += ", after: " + quoted(commit + u' ' + QString::number(last));
    }
    return "history(" + arguments +
           ") { totalCount pageInfo { hasNextPage } nodes { oid authoredDate committedDate message author { "
           "name email user { " +
           accountFields + " } } } }";
}

} // namespace forge::github
