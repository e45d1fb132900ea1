// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/graphqlparse.h"

#include "core/boundedtext.h"
#include "core/history/coauthors.h"
#include "forge/github/commitdates.h"
#include "forge/github/refusal.h"
#include "forge/github/socialaccounts.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace forge::github {

namespace {

/// The beginning of GitHub's answer to a query that took too long.
constexpr QStringView tookTooLong = u"Something went wrong while executing your query";

/// The number of commits on maxPages pages.
constexpr qint64 maxCommits = qint64(maxPages) * GraphQlApi::graphQlSizes.commitsOnPage;

std::vector<GraphQlAnswer::Problem> problemsIn(const QJsonObject &answer)
{
    std::vector<GraphQlAnswer::Problem> problems;
    for (const QJsonValue error : answer.value(u"errors").toArray()) {
        QStringList path;
        for (const QJsonValue step : error[u"path"].toArray())
            path.append(step.toVariant().toString());
        problems.push_back({error[u"type"].toString(), error[u"message"].toString(), path});
    }
    return problems;
}

bool isPrefix(const QStringList &part, const QStringList &whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

/// `path` is where `json` was in the answer.
core::Result<core::ListedRepository> repositoryOfGraphQl(const QJsonObject &json, QStringList path,
                                                         const QString &owner, const GraphQlAnswer &answer)
{
    core::ListedRepository repository;
    repository.id = json.value(u"databaseId").toInteger();
    repository.name = core::identifier(json.value(u"name").toString());
    repository.fork = json.value(u"isFork").toBool();
    repository.archived = json.value(u"isArchived").toBool();
    repository.pushedAt = core::bounded(json.value(u"pushedAt").toString(), core::maxNameLength);
    repository.isPrivate = json.value(u"isPrivate").toBool();
    repository.kilobytes = std::clamp<qint64>(json.value(u"diskUsage").toInteger(), 0, maxKilobytes);
    if (repository.id <= 0)
        return lacks(owner, "databaseId");
    if (repository.name.isEmpty())
        return lacks(owner, "name");

    const QJsonObject branch = json.value(u"defaultBranchRef").toObject();
    const QJsonObject target = branch.value(u"target").toObject();
    repository.branch = core::identifier(branch.value(u"name").toString());
    repository.head = core::Sha::fromHex(target.value(u"oid").toString());
    repository.commits =
        std::min(target.value(u"history").toObject().value(u"totalCount").toInteger(), maxCommits);
    if (repository.head && repository.commits <= 0)
        return lacks(owner, "totalCount");
    if (repository.head)
        return repository;
    path.append(QStringLiteral("defaultBranchRef"));
    const core::Lookup about{owner, repository.name};
    const bool told = std::ranges::any_of(
        answer.problems, [&path](const auto &problem) { return isPrefix(path, problem.path); });
    repository.refusal = told ? answer.whyNot(path, about) : refusal(about, 409, {});
    return repository;
}

AuthorAccount accountIn(const QJsonValue &user)
{
    AuthorAccount account{std::max<qint64>(user[u"databaseId"].toInteger(), 0),
                          core::identifier(user[u"login"].toString()),
                          {core::identifier(user[u"twitterUsername"].toString()),
                           core::bounded(user[u"company"].toString(), core::maxNameLength)}};
    if (const QJsonValue socialAccounts = user[u"socialAccounts"]; socialAccounts.isObject())
        addSocialAccounts(socialAccounts[u"nodes"].toArray(), account.texts);
    return account;
}

core::Result<core::ListedCommit> commitOfGraphQl(const QJsonObject &json, const QString &about)
{
    const std::optional<core::Sha> sha = core::Sha::fromHex(json.value(u"oid").toString());
    if (!sha)
        return lacks(about, "oid");
    const QJsonObject author = json.value(u"author").toObject();
    // The dates are never null, not even for a commit of which REST shows neither people nor dates.
    const CommitDates dates = author.isEmpty()
                                  ? CommitDates()
                                  : commitDates(json.value(u"authoredDate"), json.value(u"committedDate"));
    const AuthorAccount account = parseAuthorAccount(json);
    return core::ListedCommit{
        *sha,
        {core::bounded(author.value(u"name").toString(), core::maxNameLength),
         core::bounded(author.value(u"email").toString(), core::maxNameLength), account.id, account.login},
        dates.authoredAt,
        dates.committedAt,
        core::coAuthorsIn(json.value(u"message").toString().toUtf8()),
    };
}

} // namespace

bool isTooMuch(const net::Response &response)
{
    if (response.status != 200)
        return net::tookTooLong(response);
    return std::ranges::any_of(problemsIn(response.json.object()), [](const GraphQlAnswer::Problem &problem) {
        return problem.type == u"RESOURCE_LIMITS_EXCEEDED" || problem.type == u"MAX_NODE_LIMIT_EXCEEDED" ||
               problem.message.startsWith(tookTooLong);
    });
}

const GraphQlAnswer::Problem *GraphQlAnswer::problemAt(const QStringList &path) const
{
    const auto found = std::ranges::find_if(problems, [&path](const Problem &problem) {
        return isPrefix(problem.path, path) || isPrefix(path, problem.path);
    });
    return found == problems.end() ? nullptr : &*found;
}

core::Error GraphQlAnswer::whyNot(const QStringList &path, const core::Lookup &about) const
{
    const Problem *found = problemAt(path);
    return found ? refusal(about, found->type, found->message) : refusal(about, 404, {});
}

core::Result<GraphQlAnswer> parseAnswer(const net::Response &response, const core::Lookup &about)
{
    if (response.status != 200)
        return std::unexpected(refusal(about, response.status, response.body));
    const QJsonObject json = response.json.object();
    GraphQlAnswer answer{json.value(u"data").toObject(), problemsIn(json)};
    if (answer.data.isEmpty() && !answer.problems.empty())
        return std::unexpected(answer.whyNot({}, about));
    if (answer.data.isEmpty())
        return lacks(about.toString(), "data");
    return answer;
}

core::Result<RepositoryPage> parseOwner(const GraphQlAnswer &answer, const core::Lookup &about)
{
    const QString top = QStringLiteral("repositoryOwner");
    const QJsonObject owner = answer.data.value(top).toObject();
    if (owner.isEmpty())
        return std::unexpected(answer.whyNot({top}, about));
    const QString list = QStringLiteral("repositories");
    const QJsonValue connection = owner.value(list);
    if (!connection.isObject())
        return std::unexpected(answer.whyNot({top, list}, about));

    RepositoryPage page{core::identifier(owner.value(u"login").toString()), {}, {}};
    const QJsonArray nodes = connection[u"nodes"].toArray();
    for (int i = 0; i < nodes.size(); ++i) {
        const QStringList path{top, list, QStringLiteral("nodes"), QString::number(i)};
        if (nodes.at(i).isNull()) {
            // Hidden from this token, even its name: REST does not list it either. Other errors must not drop
            // it.
            const core::Error why = answer.whyNot(path, about);
            if (why.kind == core::Error::Kind::Forbidden || why.kind == core::Error::Kind::NotFound)
                continue;
            return std::unexpected(why);
        }
        auto repository = repositoryOfGraphQl(nodes.at(i).toObject(), path, page.owner, answer);
        if (!repository)
            return std::unexpected(repository.error());
        page.repositories.push_back(std::move(*repository));
    }
    const QJsonValue pageInfo = connection[u"pageInfo"];
    if (pageInfo[u"hasNextPage"].toBool()) {
        page.next = core::identifier(pageInfo[u"endCursor"].toString());
        if (page.next.isEmpty())
            return lacks(about.toString(), "endCursor");
    }
    return page;
}

core::Result<Listing> parseNamedRepository(const GraphQlAnswer &answer, const core::Lookup &about)
{
    const QString top = QStringLiteral("repository");
    const QJsonObject json = answer.data.value(top).toObject();
    if (json.isEmpty())
        return std::unexpected(answer.whyNot({top}, about));
    const QString owner = core::identifier(json.value(u"owner").toObject().value(u"login").toString());
    if (owner.isEmpty())
        return lacks(about.toString(), "owner");
    core::Result<core::ListedRepository> repository = repositoryOfGraphQl(json, {top}, owner, answer);
    if (!repository)
        return std::unexpected(repository.error());
    return Listing{{owner, repository->name}, {*repository}, 1};
}

std::vector<core::Result<QJsonObject>> parseAskedCommits(const GraphQlAnswer &answer, const QString &owner,
                                                         std::span<const AskedCommit> asked)
{
    std::vector<core::Result<QJsonObject>> commits;
    commits.reserve(asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        QStringList path{aliasOfRepository(asked, i), aliasOfCommit(i)};
        const QJsonValue commit = answer.data.value(path.at(0))[path.at(1)];
        const QString &nullable = asked[i].nullable;
        bool isKnown = commit.isObject();
        if (isKnown && !nullable.isEmpty() && !commit[nullable].isObject()) {
            path.append(nullable);
            isKnown = answer.problemAt(path) == nullptr;
        }
        if (isKnown)
            commits.emplace_back(commit.toObject());
        else
            commits.emplace_back(std::unexpected(answer.whyNot(path, {owner, asked[i].repository})));
    }
    return commits;
}

core::Result<CommitPage> parseHistory(const QJsonObject &commit, const core::Lookup &about, int number)
{
    const QString name = about.toString();
    const QJsonValue history = commit.value(u"history");
    if (!history[u"nodes"].isArray())
        return lacks(name, "history");
    CommitPage page;
    for (const QJsonValue node : history[u"nodes"].toArray()) {
        core::Result<core::ListedCommit> one = commitOfGraphQl(node.toObject(), name);
        if (!one)
            return std::unexpected(one.error());
        page.commits.push_back(std::move(*one));
        if (const AuthorAccount account = parseAuthorAccount(node.toObject()); !account.login.isEmpty())
            page.accounts.insert_or_assign(account.login, account.texts);
    }
    page.pages = GraphQlApi::graphQlSizes.pagesFor(history[u"totalCount"].toInt());
    if (history[u"pageInfo"][u"hasNextPage"].toBool()) // whatever the total
        page.pages = std::max(page.pages, number + 1);
    return page;
}

core::Result<std::optional<QByteArray>> parseCommitFile(const QJsonObject &commit, const QString &owner,
                                                        const WantedFile &wanted)
{
    // As git stores it: the type is in the upper bits.
    constexpr qint64 typeBits = 0170000;
    constexpr qint64 regularFile = 0100000;
    const QJsonObject file = commit.value(u"file").toObject();
    if (file.isEmpty() || (file.value(u"mode").toInteger() & typeBits) != regularFile)
        return std::nullopt;
    const QJsonObject blob = file.value(u"object").toObject();
    const QString text = blob.value(u"text").toString();
    if (!blob.value(u"text").isString() || blob.value(u"isTruncated").toBool() || text.size() > maxFileBytes)
        return unusableFile(owner, wanted);
    return text.toUtf8();
}

core::Result<ListedEventsPage> parseEvents(const GraphQlAnswer &answer, const core::Lookup &about,
                                           std::size_t i)
{
    const QString top = aliasOfEvents(i);
    const QJsonValue repository = answer.data.value(top);
    const QJsonValue refs = repository[u"refs"];
    if (!refs.isObject()) {
        const GraphQlAnswer::Problem *const problem = answer.problemAt({top});
        if (!repository.isObject() || problem != nullptr)
            return std::unexpected(answer.whyNot({top}, about));
    }
    ListedEventsPage page;
    for (const QJsonValue node : refs[u"nodes"].toArray()) {
        QJsonValue commit = node[u"target"];
        if (commit[u"target"].isObject())
            commit = commit[u"target"];
        page.events.tags.push_back({node[u"name"].toString(), core::Sha::fromHex(commit[u"oid"].toString()),
                                    core::parseInstant(commit[u"committedDate"].toString())});
    }
    for (const QJsonValue node : repository[u"releases"][u"nodes"].toArray()) {
        const std::optional<core::Instant> at = core::parseInstant(node[u"publishedAt"].toString());
        if (at && !node[u"isDraft"].toBool() && !node[u"isPrerelease"].toBool())
            page.events.releases.push_back({node[u"tagName"].toString(), node[u"name"].toString(), *at});
    }
    if (refs[u"pageInfo"][u"hasNextPage"].toBool() && !page.events.tags.empty())
        page.next = core::identifier(refs[u"pageInfo"][u"endCursor"].toString());
    return page;
}

AuthorAccount parseAuthorAccount(const QJsonObject &commit)
{
    return accountIn(commit.value(u"author")[u"user"]);
}

AuthorAccount parseCoAuthorAccount(const QJsonObject &commit, const QString &email)
{
    const QJsonArray authors = commit.value(u"authors")[u"nodes"].toArray();
    for (const QJsonValue author : authors) {
        if (author[u"email"].toString().trimmed().compare(email.trimmed(), Qt::CaseInsensitive) == 0)
            return accountIn(author[u"user"]);
    }
    return {};
}

} // namespace forge::github
