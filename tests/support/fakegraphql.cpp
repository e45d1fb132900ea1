// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakegraphql.h"

#include "support/graphqlreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <map>

namespace support {

namespace {

using Path = QJsonArray;
/// The value of a field, and its place in the answer.
using Resolver = std::function<QJsonValue(const QueryField &, const Path &)>;

struct Object
{
    QString type;
    std::map<QString, Resolver> fields;
};

Path below(Path path, const QJsonValue &step)
{
    path.append(step);
    return path;
}

Resolver is(const QJsonValue &value)
{
    return [value](const QueryField &, const Path &) {
        return value;
    };
}

/// At most `first` items, after the cursor "… N".
std::pair<std::size_t, std::size_t> rangeIn(std::size_t all, const QueryField &field)
{
    const QString after = field.arguments.value(QStringLiteral("after"));
    const std::size_t from =
        after.isEmpty() ? 0 : static_cast<std::size_t>(after.section(u' ', -1).toInt() + 1);
    const auto first = static_cast<std::size_t>(field.arguments.value(QStringLiteral("first")).toInt());
    return {std::min(from, all), std::min(from + first, all)};
}

/// Builds one answer.
class Answer
{
public:
    explicit Answer(const std::vector<FakeOwner> &owners)
        : m_owners(owners)
    {}

    QJsonObject to(const std::vector<QueryField> &query)
    {
        const Object root{QStringLiteral("Query"),
                          {{QStringLiteral("repositoryOwner"), bind(&Answer::ownerValue)},
                           {QStringLiteral("repository"), bind(&Answer::repositoryValue)}}};
        QJsonObject answer;
        const QJsonObject data = select(root, query, {});
        if (m_valid && !query.empty())
            answer.insert(QStringLiteral("data"), data);
        else
            trouble("", QStringLiteral("The query is not valid."), {});
        if (!m_errors.isEmpty())
            answer.insert(QStringLiteral("errors"), m_errors);
        return answer;
    }

private:
    Resolver bind(QJsonValue (Answer::*method)(const QueryField &, const Path &))
    {
        return [this, method](const QueryField &field, const Path &path) {
            return (this->*method)(field, path);
        };
    }

    QJsonObject select(const Object &object, const std::vector<QueryField> &fields, const Path &path)
    {
        QJsonObject json;
        for (const QueryField &field : fields) {
            if (field.name == u"...") {
                const QJsonObject more =
                    field.onType == object.type ? select(object, field.fields, path) : QJsonObject();
                for (auto one = more.begin(); one != more.end(); ++one)
                    json.insert(one.key(), one.value());
                continue;
            }
            const auto known = object.fields.find(field.name);
            if (known == object.fields.end())
                m_valid = false;
            else
                json.insert(field.alias, known->second(field, below(path, field.alias)));
        }
        return json;
    }

    Resolver nested(Object object)
    {
        return [this, object = std::move(object)](const QueryField &field, const Path &path) {
            return QJsonValue(select(object, field.fields, path));
        };
    }

    QJsonValue trouble(const char *type, const QString &message, const Path &path)
    {
        m_errors.append(QJsonObject{{QStringLiteral("type"), QString::fromLatin1(type)},
                                    {QStringLiteral("path"), path},
                                    {QStringLiteral("message"), message}});
        return {};
    }

    /// Null and an error for data to which access is refused.
    bool isRefused(const FakeOwner::Kept &kept, const Path &path)
    {
        if (kept.now.trouble == Trouble::Blocked)
            trouble("DMCA", QStringLiteral("Repository access blocked"), path);
        else if (kept.now.trouble == Trouble::Saml)
            trouble("FORBIDDEN", QStringLiteral("Resource protected by organization SAML enforcement."),
                    path);
        else
            return false;
        return true;
    }

    const FakeOwner *ownerNamed(const QString &login) const
    {
        const auto found = std::ranges::find_if(m_owners, [&login](const FakeOwner &one) {
            return one.login.compare(login, Qt::CaseInsensitive) == 0;
        });
        return found == m_owners.end() ? nullptr : &*found;
    }

    QJsonValue ownerValue(const QueryField &field, const Path &path)
    {
        const FakeOwner *const owner = ownerNamed(field.arguments.value(QStringLiteral("login")));
        if (owner == nullptr)
            return {};
        const bool user = owner->account == FakeOwner::Account::User;
        const Object object{user ? QStringLiteral("User") : QStringLiteral("Organization"),
                            {{QStringLiteral("login"), is(owner->login)},
                             {QStringLiteral("repositories"), repositories(*owner)}}};
        return select(object, field.fields, path);
    }

    QJsonValue repositoryValue(const QueryField &field, const Path &path)
    {
        const QString login = field.arguments.value(QStringLiteral("owner"));
        const QString name = field.arguments.value(QStringLiteral("name"));
        const FakeOwner *const owner = ownerNamed(login);
        const FakeOwner::Kept *kept = owner != nullptr ? owner->repository(name) : nullptr;
        if (owner != nullptr && kept == nullptr)
            kept = owner->repository(name, true);
        if (kept == nullptr || kept->now.trouble == Trouble::Vanished) {
            const QString message =
                QStringLiteral("Could not resolve to a Repository with the name '%1/%2'.").arg(login, name);
            return trouble("NOT_FOUND", message, path);
        }
        return select(repository(*owner, *kept), field.fields, path);
    }

    Resolver repositories(const FakeOwner &owner)
    {
        return [this, &owner](const QueryField &field, const Path &path) {
            std::vector<FakeOwner::Kept> all = owner.sorted();
            if (field.arguments.value(QStringLiteral("privacy")) == u"PUBLIC")
                std::erase_if(all, [](const FakeOwner::Kept &one) { return one.now.isPrivate; });
            const auto [from, to] = rangeIn(all.size(), field);
            const auto nodes = [this, &owner, &all, from = from, to = to](const QueryField &node,
                                                                          const Path &place) {
                QJsonArray list;
                for (std::size_t i = from; i < to; ++i) {
                    const Path one = below(place, static_cast<int>(i - from));
                    list.append(select(repository(owner, all[i]), node.fields, one));
                }
                return QJsonValue(list);
            };
            const QString end = QStringLiteral("cursor %1").arg(to - 1);
            const Object pageInfo{{},
                                  {{QStringLiteral("hasNextPage"), is(to < all.size())},
                                   {QStringLiteral("endCursor"), is(to > from ? end : QJsonValue())}}};
            const Object connection{
                QStringLiteral("RepositoryConnection"),
                {{QStringLiteral("nodes"), nodes}, {QStringLiteral("pageInfo"), nested(pageInfo)}}};
            return QJsonValue(select(connection, field.fields, path));
        };
    }

    Object repository(const FakeOwner &owner, const FakeOwner::Kept &kept)
    {
        const auto branch = [this, kept](const QueryField &field, const Path &path) {
            m_uncounted = kept.now.uncounted;
            if (isRefused(kept, path) || kept.now.commits.empty())
                return QJsonValue();
            const Object ref{{},
                             {{QStringLiteral("name"), is(kept.now.branch)},
                              {QStringLiteral("target"), nested(commit(kept.now.commits, 0))}}};
            return QJsonValue(select(ref, field.fields, path));
        };
        const auto object = [this, kept](const QueryField &field, const Path &path) {
            m_uncounted = kept.now.uncounted;
            if (isRefused(kept, path))
                return QJsonValue();
            if (kept.now.trouble == Trouble::Broken)
                return trouble("UNPROCESSABLE", QStringLiteral("Validation failed"), path);
            const auto reachable =
                reachableFrom(kept, field.arguments.value(QStringLiteral("oid"), QStringLiteral("none")));
            if (!reachable || reachable->empty())
                return QJsonValue();
            Object found = commit(*reachable, 0);
            found.fields.emplace(QStringLiteral("file"), file(kept));
            return QJsonValue(select(found, field.fields, path));
        };
        const Object account{{}, {{QStringLiteral("login"), is(owner.login)}}};
        return {QStringLiteral("Repository"),
                {{QStringLiteral("databaseId"), is(kept.id)},
                 {QStringLiteral("name"), is(kept.now.name)},
                 {QStringLiteral("owner"), nested(account)},
                 {QStringLiteral("isFork"), is(kept.now.fork)},
                 {QStringLiteral("isArchived"), is(kept.now.archived)},
                 {QStringLiteral("isPrivate"), is(kept.now.isPrivate)},
                 {QStringLiteral("diskUsage"), is(kept.now.kilobytes)},
                 {QStringLiteral("pushedAt"),
                  is(kept.pushedAt.isEmpty() ? QJsonValue() : QJsonValue(kept.pushedAt))},
                 {QStringLiteral("defaultBranchRef"), branch},
                 {QStringLiteral("refs"), tags(kept)},
                 {QStringLiteral("releases"), releases(kept.now.releases)},
                 {QStringLiteral("object"), object}}};
    }

    /// A RefConnection with the tags.
    Resolver tags(const FakeOwner::Kept &kept)
    {
        return [this, kept](const QueryField &field, const Path &path) {
            if (isRefused(kept, path) || field.arguments.value(QStringLiteral("refPrefix")) != u"refs/tags/")
                return QJsonValue();
            std::vector<Object> all;
            for (const FakeTag &tag : kept.now.tags) {
                const Object commit{QStringLiteral("Commit"),
                                    {{QStringLiteral("oid"), is(tag.commit.toHex())},
                                     {QStringLiteral("committedDate"), is(tag.committedAt)}}};
                const Object annotated{QStringLiteral("Tag"), {{QStringLiteral("target"), nested(commit)}}};
                all.push_back({{},
                               {{QStringLiteral("name"), is(tag.name)},
                                {QStringLiteral("target"), nested(tag.isAnnotated ? annotated : commit)}}});
            }
            return connectionOf(all, field, path);
        };
    }

    Resolver releases(const std::vector<FakeRelease> &releases)
    {
        return [this, releases](const QueryField &field, const Path &path) {
            std::vector<Object> all;
            all.reserve(releases.size());
            for (const FakeRelease &one : releases)
                all.push_back({{},
                               {{QStringLiteral("tagName"), is(one.tag)},
                                {QStringLiteral("name"), is(one.name)},
                                {QStringLiteral("publishedAt"), is(one.publishedAt)},
                                {QStringLiteral("isDraft"), is(one.isDraft)},
                                {QStringLiteral("isPrerelease"), is(one.isPrerelease)}}});
            return connectionOf(all, field, path);
        };
    }

    /// The page of `all` that the field asks for.
    QJsonValue connectionOf(const std::vector<Object> &all, const QueryField &field, const Path &path)
    {
        const auto [from, to] = rangeIn(all.size(), field);
        const auto nodes = [this, &all, from = from, to = to](const QueryField &node, const Path &place) {
            QJsonArray list;
            for (std::size_t i = from; i < to; ++i)
                list.append(select(all[i], node.fields, below(place, static_cast<int>(i - from))));
            return QJsonValue(list);
        };
        const QString end = QStringLiteral("cursor %1").arg(to - 1);
        const Object pageInfo{{},
                              {{QStringLiteral("hasNextPage"), is(to < all.size())},
                               {QStringLiteral("endCursor"), is(to > from ? end : QJsonValue())}}};
        return select(
            {{}, {{QStringLiteral("nodes"), nodes}, {QStringLiteral("pageInfo"), nested(pageInfo)}}},
            field.fields, path);
    }

    /// A TreeEntry. Text is cut after half a megabyte.
    Resolver file(const FakeOwner::Kept &kept)
    {
        return [this, files = kept.now.files](const QueryField &field, const Path &path) {
            constexpr qsizetype maxShown = 512'000;
            const auto found = files.find(field.arguments.value(QStringLiteral("path")));
            if (found == files.end())
                return QJsonValue();
            const FakeFile &one = found->second;
            const bool isText = !one.content.contains('\0');
            const QJsonValue text =
                isText ? QJsonValue(QString::fromUtf8(one.content.left(maxShown))) : QJsonValue();
            const Object blob{QStringLiteral("Blob"),
                              {{QStringLiteral("isTruncated"), is(one.content.size() > maxShown)},
                               {QStringLiteral("text"), is(text)}}};
            const Object folder{QStringLiteral("Tree"), {}};
            static const std::map<FakeFile::Kind, int> modes = {{FakeFile::Kind::File, 0100644},
                                                                {FakeFile::Kind::Link, 0120000},
                                                                {FakeFile::Kind::Folder, 0040000}};
            const bool isFolder = one.kind == FakeFile::Kind::Folder;
            const Object entry{QStringLiteral("TreeEntry"),
                               {{QStringLiteral("mode"), is(modes.at(one.kind))},
                                {QStringLiteral("object"), nested(isFolder ? folder : blob)}}};
            return QJsonValue(select(entry, field.fields, path));
        };
    }

    /// Commit number `at` of those that are reachable from the first one, newest first.
    Object commit(const std::vector<FakeCommit> &reachable, std::size_t at)
    {
        const FakeCommit &one = reachable[at];
        const QString login = one.accountType == u"User" ? one.login : QString();
        const Object author = actor(one.name, one.email, login, one.xHandle, one.company, one.socialAccounts);
        return {QStringLiteral("Commit"),
                {{QStringLiteral("oid"), is(one.sha.toHex())},
                 {QStringLiteral("authoredDate"), is(one.authoredAt)},
                 {QStringLiteral("committedDate"), is(one.committedAt)},
                 {QStringLiteral("message"), is(one.message)},
                 {QStringLiteral("author"), one.ofNobody ? is({}) : nested(author)},
                 {QStringLiteral("authors"), authors(author, one.coAuthors)},
                 {QStringLiteral("history"), history(reachable)}}};
    }

    Object actor(const QString &name, const QString &email, const QString &login, const QString &xHandle = {},
                 const QString &company = {}, const std::vector<FakeSocialAccount> &socialAccounts = {})
    {
        Object user;
        if (!login.isEmpty()) {
            user = {{},
                    {{QStringLiteral("databaseId"), is(fakeAccountId(login))},
                     {QStringLiteral("login"), is(login)},
                     {QStringLiteral("twitterUsername"), is(xHandle.isEmpty() ? QJsonValue() : xHandle)},
                     {QStringLiteral("company"), is(company.isEmpty() ? QJsonValue() : company)},
                     {QStringLiteral("socialAccounts"), listed(socialAccounts)}}};
        }
        return {{},
                {{QStringLiteral("name"), is(name)},
                 {QStringLiteral("email"), is(email)},
                 {QStringLiteral("user"), user.fields.empty() ? is({}) : nested(user)}}};
    }

    Resolver listed(const std::vector<FakeSocialAccount> &socialAccounts)
    {
        return [this, socialAccounts](const QueryField &field, const Path &path) {
            const auto nodes = [this, &socialAccounts, &field](const QueryField &node, const Path &place) {
                QJsonArray list;
                const auto [from, to] = rangeIn(socialAccounts.size(), field);
                for (std::size_t i = from; i < to; ++i) {
                    const FakeSocialAccount &one = socialAccounts[i];
                    const Object account{{},
                                         {{QStringLiteral("provider"), is(one.provider)},
                                          {QStringLiteral("url"), is(one.url)},
                                          {QStringLiteral("displayName"), is(one.displayName)}}};
                    list.append(select(account, node.fields, below(place, static_cast<int>(i - from))));
                }
                return QJsonValue(list);
            };
            return QJsonValue(select({{}, {{QStringLiteral("nodes"), nodes}}}, field.fields, path));
        };
    }

    /// The author, and then the co-authors.
    Resolver authors(const Object &author, const std::vector<FakeCoAuthor> &coAuthors)
    {
        std::vector<Object> all = {author};
        for (const FakeCoAuthor &one : coAuthors)
            all.push_back(actor(one.name, one.email, one.login));
        return [this, all](const QueryField &field, const Path &path) {
            const auto nodes = [this, &all, &field](const QueryField &node, const Path &place) {
                QJsonArray list;
                const auto [from, to] = rangeIn(all.size(), field);
                for (std::size_t i = from; i < to; ++i)
                    list.append(select(all[i], node.fields, below(place, static_cast<int>(i - from))));
                return QJsonValue(list);
            };
            return QJsonValue(select({{}, {{QStringLiteral("nodes"), nodes}}}, field.fields, path));
        };
    }

    Resolver history(const std::vector<FakeCommit> &reachable)
    {
        return [this, &reachable](const QueryField &field, const Path &path) {
            const QString after = field.arguments.value(QStringLiteral("after"));
            if (!after.isEmpty() && after.section(u' ', 0, 0) != reachable.front().sha.toHex())
                return trouble("INVALID_CURSOR_ARGUMENTS", QStringLiteral("No valid cursor."), path);
            const auto nodes = [this, &reachable, &field](const QueryField &node, const Path &place) {
                const auto [from, to] = rangeIn(reachable.size(), field);
                QJsonArray list;
                for (std::size_t i = from; i < to; ++i) {
                    const Path one = below(place, static_cast<int>(i - from));
                    list.append(select(commit(reachable, i), node.fields, one));
                }
                return QJsonValue(list);
            };
            const Object pageInfo{{},
                                  {{QStringLiteral("hasNextPage"),
                                    is(rangeIn(reachable.size(), field).second < reachable.size())}}};
            const Object connection{
                {},
                {{QStringLiteral("totalCount"), is(qint64(reachable.size()) - m_uncounted)},
                 {QStringLiteral("pageInfo"), nested(pageInfo)},
                 {QStringLiteral("nodes"), nodes}}};
            return QJsonValue(select(connection, field.fields, path));
        };
    }

    const std::vector<FakeOwner> &m_owners;
    QJsonArray m_errors;
    bool m_valid = true;
    /// Of the repository whose commits are shown.
    int m_uncounted = 0;
};

} // namespace

QByteArray graphQlAnswer(const QByteArray &body, const std::vector<FakeOwner> &owners)
{
    const QString query = QJsonDocument::fromJson(body).object().value(u"query").toString();
    const QJsonObject answer = Answer(owners).to(readQuery(query));
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace support
