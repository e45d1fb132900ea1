// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/parse.h"

#include "core/boundedtext.h"
#include "core/history/coauthors.h"
#include "core/messages/catalogue.h"
#include "forge/github/commitdates.h"
#include "forge/github/refusal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace forge::github {

namespace {

core::Result<QJsonObject> objectIn(const QJsonDocument &document, const QString &about)
{
    if (!document.isObject())
        return core::fail(core::Error::Kind::BadAnswer, "github.not-an-object", about);
    return document.object();
}

/// Parses every element of a JSON array; the first invalid one is the error.
template<typename T>
core::Result<std::vector<T>> eachIn(const QJsonDocument &document, const QString &about,
                                    core::Result<T> (*read)(const QJsonObject &, const QString &))
{
    if (!document.isArray())
        return core::fail(core::Error::Kind::BadAnswer, "github.not-a-list", about);
    const QJsonArray array = document.array();
    std::vector<T> values;
    values.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue element : array) {
        core::Result<T> value = read(element.toObject(), about);
        if (!value)
            return std::unexpected(value.error());
        values.push_back(std::move(*value));
    }
    return values;
}

core::Result<core::ListedRepository> listedRepository(const QJsonObject &json, const QString &about)
{
    core::ListedRepository repository;
    repository.id = json.value(u"id").toInteger();
    repository.name = core::identifier(json.value(u"name").toString());
    repository.fork = json.value(u"fork").toBool();
    repository.archived = json.value(u"archived").toBool();
    repository.branch = core::identifier(json.value(u"default_branch").toString());
    repository.pushedAt = core::bounded(json.value(u"pushed_at").toString(), core::maxNameLength);
    repository.isPrivate = json.value(u"private").toBool();
    repository.kilobytes = std::clamp<qint64>(json.value(u"size").toInteger(), 0, maxKilobytes);
    if (repository.id <= 0)
        return lacks(about, "id");
    if (repository.name.isEmpty())
        return lacks(about, "name");
    if (repository.branch.isEmpty())
        return lacks(about, "default_branch");
    return repository;
}

core::Result<core::ListedCommit> listedCommit(const QJsonObject &json, const QString &about)
{
    const std::optional<core::Sha> sha = core::Sha::fromHex(json.value(u"sha").toString());
    if (!sha)
        return lacks(about, "sha");

    const QJsonObject commit = json.value(u"commit").toObject();
    const QJsonObject author = commit.value(u"author").toObject();
    const CommitDates dates =
        commitDates(author.value(u"date"), commit.value(u"committer").toObject().value(u"date"));
    const QJsonObject account = json.value(u"author").toObject();
    return core::ListedCommit{
        *sha,
        {core::bounded(author.value(u"name").toString(), core::maxNameLength),
         core::bounded(author.value(u"email").toString(), core::maxNameLength),
         std::max<qint64>(account.value(u"id").toInteger(), 0),
         core::identifier(account.value(u"login").toString()), account.value(u"type").toString() == u"Bot"},
        dates.authoredAt,
        dates.committedAt,
        core::coAuthorsIn(commit.value(u"message").toString().toUtf8()),
    };
}

core::Result<core::ListedContributor> listedContributor(const QJsonObject &json, const QString &about)
{
    if (json.value(u"type").toString() == u"Anonymous") {
        const QString email = core::bounded(json.value(u"email").toString(), core::maxNameLength);
        return core::ListedContributor{.email = email};
    }
    core::ListedContributor account{.accountId = json.value(u"id").toInteger(),
                                    .login = core::identifier(json.value(u"login").toString()),
                                    .botAccount = json.value(u"type").toString() == u"Bot"};
    if (account.accountId <= 0)
        return lacks(about, "id");
    if (account.login.isEmpty())
        return lacks(about, "login");
    return account;
}

} // namespace

core::Result<Account> parseAccount(const QJsonDocument &document, const QString &about)
{
    const core::Result<QJsonObject> json = objectIn(document, about);
    if (!json)
        return std::unexpected(json.error());
    const QString login = core::identifier(json->value(u"login").toString());
    if (login.isEmpty())
        return lacks(about, "login");
    return Account{login, json->value(u"type").toString() == u"Organization",
                   core::identifier(json->value(u"twitter_username").toString()),
                   json->value(u"public_repos").toInteger(),
                   core::bounded(json->value(u"company").toString(), core::maxNameLength)};
}

core::Result<NamedRepository> parseRepository(const QJsonDocument &document, const QString &about)
{
    const core::Result<QJsonObject> json = objectIn(document, about);
    if (!json)
        return std::unexpected(json.error());
    const core::Result<core::ListedRepository> repository = listedRepository(*json, about);
    if (!repository)
        return std::unexpected(repository.error());
    const QString owner = core::identifier(json->value(u"owner").toObject().value(u"login").toString());
    if (owner.isEmpty())
        return lacks(about, "owner");
    return NamedRepository{{owner, repository->name}, *repository};
}

core::Result<std::vector<core::ListedRepository>> parseRepositories(const QJsonDocument &document,
                                                                    const QString &about)
{
    return eachIn<core::ListedRepository>(document, about, listedRepository);
}

core::Result<std::vector<core::ListedCommit>> parseCommits(const QJsonDocument &document,
                                                           const QString &about)
{
    return eachIn<core::ListedCommit>(document, about, listedCommit);
}

core::Result<std::optional<QByteArray>> parseFile(const QJsonDocument &document, const QString &owner,
                                                  const WantedFile &wanted)
{
    const QJsonObject file = document.object();
    if (file.value(u"type").toString() != u"file")
        return std::nullopt;
    // Large files have another encoding, and no content.
    if (file.value(u"encoding").toString() != u"base64" || file.value(u"size").toInteger() > maxFileBytes)
        return unusableFile(owner, wanted);
    QByteArray content = QByteArray::fromBase64(file.value(u"content").toString().toLatin1());
    if (content.size() > maxFileBytes)
        return unusableFile(owner, wanted);
    return content;
}

core::Result<std::vector<core::ListedTag>> parseTags(const QJsonDocument &document, const QString &about)
{
    if (!document.isArray())
        return core::fail(core::Error::Kind::BadAnswer, "github.not-a-list", about);
    std::vector<core::ListedTag> tags;
    for (const QJsonValue tag : document.array()) {
        const std::optional<core::Sha> commit = core::Sha::fromHex(tag[u"commit"][u"sha"].toString());
        if (commit)
            tags.push_back({tag[u"name"].toString(), commit});
    }
    return tags;
}

core::Result<std::vector<core::ListedRelease>> parseReleases(const QJsonDocument &document,
                                                             const QString &about)
{
    if (!document.isArray())
        return core::fail(core::Error::Kind::BadAnswer, "github.not-a-list", about);
    std::vector<core::ListedRelease> releases;
    for (const QJsonValue release : document.array()) {
        const std::optional<core::Instant> at = core::parseInstant(release[u"published_at"].toString());
        if (at && !release[u"draft"].toBool() && !release[u"prerelease"].toBool())
            releases.push_back({release[u"tag_name"].toString(), release[u"name"].toString(), *at});
    }
    return releases;
}

core::Result<std::vector<core::ListedContributor>> parseContributors(const QJsonDocument &document,
                                                                     const QString &about)
{
    return eachIn<core::ListedContributor>(document, about, listedContributor);
}

} // namespace forge::github
