// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakegithub.h"

#include "support/fakegraphql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace support {

namespace {

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// GitHub's answer to a refused request.
Reply refusedReply(int status, const QByteArray &message)
{
    const QJsonObject body{{QStringLiteral("message"), QString::fromUtf8(message)},
                           {QStringLiteral("documentation_url"), QStringLiteral("https://docs.github.com")},
                           {QStringLiteral("status"), QString::number(status)}};
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

void tellQuota(Reply &reply, core::Quota &quota, const char *resource)
{
    quota.remaining = std::max(0, quota.remaining - 1);
    reply.headers.emplace_back("X-RateLimit-Limit", QByteArray::number(quota.limit));
    reply.headers.emplace_back("X-RateLimit-Remaining", QByteArray::number(quota.remaining));
    reply.headers.emplace_back("X-RateLimit-Reset",
                               QByteArray::number(qint64(quota.resetsAt.time_since_epoch().count())));
    reply.headers.emplace_back("X-RateLimit-Resource", resource);
}

QString pathAndQueryOf(const Seen &seen)
{
    const QString query = seen.query.toString(QUrl::FullyDecoded);
    return query.isEmpty() ? seen.path : QString(seen.path + u'?' + query);
}

} // namespace

FakeGitHub::FakeGitHub()
    : m_http([this](const Seen &seen) { return answer(seen); })
{}

QUrl FakeGitHub::api() const
{
    return m_http.url();
}

void FakeGitHub::addOwner(const QString &login, Account account, const QString &xHandle,
                          const QString &company)
{
    const std::lock_guard lock(m_mutex);
    if (Owner *known = owner(login))
        known->account = account;
    else
        m_owners.push_back({login, account, {}, xHandle, company});
}

void FakeGitHub::setSocialAccounts(const QString &login, const std::vector<FakeSocialAccount> &accounts)
{
    const std::lock_guard lock(m_mutex);
    if (Owner *known = owner(login))
        known->socialAccounts = accounts;
}

void FakeGitHub::addRepository(const QString &login, const FakeRepository &repository)
{
    const std::lock_guard lock(m_mutex);
    if (owner(login) == nullptr)
        m_owners.push_back({login, Account::Organisation, {}});
    std::vector<Kept> &all = owner(login)->repositories;
    std::erase_if(all, [&repository](const Kept &one) { return sameName(one.now.name, repository.name); });
    Kept kept{repository, ++m_lastId, {}, {}, {}};
    replaceCommits(kept, repository.commits);
    all.push_back(std::move(kept));
}

void FakeGitHub::push(const QString &login, const QString &name, const std::vector<FakeCommit> &commits)
{
    const std::lock_guard lock(m_mutex);
    if (Kept *kept = repository(login, name)) {
        std::vector<FakeCommit> all = commits;
        all.insert(all.end(), kept->now.commits.begin(), kept->now.commits.end());
        replaceCommits(*kept, std::move(all));
    }
}

void FakeGitHub::setCommits(const QString &login, const QString &name, const std::vector<FakeCommit> &commits)
{
    const std::lock_guard lock(m_mutex);
    if (Kept *kept = repository(login, name))
        replaceCommits(*kept, commits);
}

void FakeGitHub::forgetOldHeads(const QString &login, const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (Kept *kept = repository(login, name))
        kept->before.clear();
}

void FakeGitHub::setFile(const QString &login, const QString &name, const QString &path,
                         const std::optional<FakeFile> &file)
{
    const std::lock_guard lock(m_mutex);
    if (Kept *kept = repository(login, name)) {
        kept->now.files.erase(path);
        if (file)
            kept->now.files.emplace(path, *file);
    }
}

void FakeGitHub::setTags(const QString &login, const QString &name, const std::vector<FakeTag> &tags,
                         const std::vector<FakeRelease> &releases)
{
    const std::lock_guard lock(m_mutex);
    if (Kept *kept = repository(login, name)) {
        kept->now.tags = tags;
        kept->now.releases = releases;
        replaceCommits(*kept, kept->now.commits);
    }
}

void FakeGitHub::setTrouble(const QString &login, const QString &name, Trouble trouble)
{
    const std::lock_guard lock(m_mutex);
    if (Kept *kept = repository(login, name))
        kept->now.trouble = trouble;
}

void FakeGitHub::rename(const QString &login, const QString &name, const QString &newName)
{
    const std::lock_guard lock(m_mutex);
    if (Kept *kept = repository(login, name)) {
        kept->oldNames.append(kept->now.name);
        kept->now.name = newName;
    }
}

void FakeGitHub::remove(const QString &login, const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (Owner *known = owner(login))
        std::erase_if(known->repositories, [&name](const Kept &one) { return sameName(one.now.name, name); });
}

void FakeGitHub::setLinks(Links links)
{
    const std::lock_guard lock(m_mutex);
    m_links = links;
}

void FakeGitHub::refuseToken(const QByteArray &token)
{
    const std::lock_guard lock(m_mutex);
    m_refusedTokens.push_back(token);
}

void FakeGitHub::setQuota(const std::optional<core::Quota> &quota)
{
    const std::lock_guard lock(m_mutex);
    m_quota = quota;
}

void FakeGitHub::setGraphQlQuota(const std::optional<core::Quota> &quota)
{
    const std::lock_guard lock(m_mutex);
    m_graphQlQuota = quota;
}

void FakeGitHub::setInterceptor(std::function<std::optional<Reply>(const Seen &)> interceptor)
{
    const std::lock_guard lock(m_mutex);
    m_interceptor = std::move(interceptor);
}

std::map<QString, int> FakeGitHub::requests() const
{
    std::map<QString, int> times;
    for (const Seen &seen : m_http.seen())
        ++times[pathAndQueryOf(seen)];
    return times;
}

int FakeGitHub::count(const QString &part) const
{
    const std::vector<Seen> all = m_http.seen();
    return static_cast<int>(std::ranges::count_if(
        all, [&part](const Seen &seen) { return pathAndQueryOf(seen).contains(part); }));
}

Reply FakeGitHub::answer(const Seen &seen)
{
    std::function<std::optional<Reply>(const Seen &)> interceptor;
    {
        const std::lock_guard lock(m_mutex);
        interceptor = m_interceptor;
    }
    if (interceptor) {
        if (std::optional<Reply> reply = interceptor(seen))
            return *reply;
    }

    const std::lock_guard lock(m_mutex);
    if (seen.path == u"/graphql" || seen.path == u"/api/graphql")
        return graphQlReply(seen);
    const bool usedUp = m_quota && m_quota->remaining <= 0;
    Reply reply = usedUp ? refusedReply(403, "API rate limit exceeded.") : route(seen);
    if (m_quota)
        tellQuota(reply, *m_quota, "core");
    return reply;
}

Reply FakeGitHub::graphQlReply(const Seen &seen)
{
    if (seen.method != "POST")
        return refusedReply(404, "Not Found");
    if (refusesTokenOf(seen))
        return refusedReply(401, "Bad credentials");
    if (!seen.headers.contains("authorization"))
        return refusedReply(401, "This endpoint requires you to be authenticated.");
    const bool usedUp = m_graphQlQuota && m_graphQlQuota->remaining <= 0;
    Reply reply;
    reply.body =
        usedUp
            ? QByteArray(R"({"errors": [{"type": "RATE_LIMITED", "message": "API rate limit exceeded."}]})")
            : graphQlAnswer(seen.body, m_owners);
    if (m_graphQlQuota)
        tellQuota(reply, *m_graphQlQuota, "graphql");
    return reply;
}

bool FakeGitHub::refusesTokenOf(const Seen &seen) const
{
    const QByteArray authorization = seen.headers.value("authorization");
    return std::ranges::any_of(m_refusedTokens, [&authorization](const QByteArray &token) {
        return authorization == QByteArray("Bearer " + token);
    });
}

/// Whatever the token.
Reply FakeGitHub::ownAccountReply(const Seen &seen)
{
    if (!seen.headers.contains("authorization"))
        return refusedReply(401, "Requires authentication");
    return {.body = R"({"login": "ada", "name": "Ada Lovelace", "type": "User"})",
            .headers = {{"X-OAuth-Scopes", "public_repo, read:org"}}};
}

Reply FakeGitHub::route(const Seen &seen)
{
    if (refusesTokenOf(seen))
        return refusedReply(401, "Bad credentials");

    QString path = seen.path;
    if (path.startsWith(u"/api/v3/"))
        path.remove(0, 7);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const QString what = parts.value(0);
    if (what == u"user" && parts.size() == 1)
        return ownAccountReply(seen);
    if (what == u"repositories") {
        for (const Owner &one : m_owners) {
            for (const Kept &kept : one.repositories) {
                if (QString::number(kept.id) == parts.value(1))
                    return repositoryReply(one, kept, parts.value(2), seen);
            }
        }
        return refusedReply(404, "Not Found");
    }

    const Owner *found = owner(parts.value(1));
    if (found == nullptr)
        return refusedReply(404, "Not Found");
    if (what == u"users" && parts.size() == 2)
        return accountReply(*found);
    if (what == u"users" && parts.size() == 3 && parts.at(2) == u"social_accounts")
        return socialAccountsReply(*found);
    const bool lists = what == u"users" || (what == u"orgs" && found->account == Account::Organisation);
    if (lists && parts.size() == 3 && parts.at(2) == u"repos")
        return listReply(*found, seen);
    if (what != u"repos")
        return refusedReply(404, "Not Found");
    if (const Kept *kept = found->repository(parts.value(2)))
        return repositoryReply(*found, *kept, parts.value(3), seen);
    if (const Kept *kept = found->repository(parts.value(2), true)) {
        QString place = QStringLiteral("/repositories/%1").arg(kept->id);
        if (parts.size() > 3)
            place += u'/' + parts.at(3);
        QUrl target = m_http.url(place);
        target.setQuery(seen.query);
        Reply moved = refusedReply(301, "Moved Permanently");
        moved.headers.emplace_back("Location", target.toEncoded());
        return moved;
    }
    return refusedReply(404, "Not Found");
}

Reply FakeGitHub::accountReply(const Owner &owner) const
{
    const QJsonObject body{
        {QStringLiteral("login"), owner.login},
        {QStringLiteral("id"), fakeAccountId(owner.login)},
        {QStringLiteral("type"),
         owner.account == Account::Organisation ? QStringLiteral("Organization") : QStringLiteral("User")},
        {QStringLiteral("public_repos"), qint64(owner.repositories.size())},
        {QStringLiteral("twitter_username"), owner.xHandle.isEmpty() ? QJsonValue() : owner.xHandle},
        {QStringLiteral("company"), owner.company.isEmpty() ? QJsonValue() : owner.company},
    };
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Reply FakeGitHub::socialAccountsReply(const Owner &owner)
{
    QJsonArray body;
    for (const FakeSocialAccount &one : owner.socialAccounts) {
        body.append(QJsonObject{{QStringLiteral("provider"), one.provider.toLower()},
                                {QStringLiteral("url"), one.url}});
    }
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Reply FakeGitHub::listReply(const Owner &owner, const Seen &seen) const
{
    const bool byName = seen.queryItem(QStringLiteral("sort")) == u"full_name";
    const std::vector<Kept> sorted = byName ? owner.sorted() : owner.repositories;
    return pageReply(seen.path, seen, sorted.size(),
                     [&](std::size_t i) { return toJson(sorted[i], owner.login); });
}

Reply FakeGitHub::repositoryReply(const Owner &owner, const Kept &kept, const QString &rest,
                                  const Seen &seen) const
{
    switch (kept.now.trouble) {
    case Trouble::Blocked:
        return refusedReply(451, "Repository access blocked");
    case Trouble::Saml:
        return refusedReply(403, "Resource protected by organization SAML enforcement. You must grant your "
                                 "OAuth token access to this organization.");
    case Trouble::Vanished:
        return refusedReply(404, "Not Found");
    case Trouble::Broken:
        return refusedReply(422, "Validation Failed");
    case Trouble::None:
        break;
    }
    if (rest == u"commits")
        return commitsReply(kept, seen);
    if (rest == u"contents")
        return contentReply(kept, seen.path.section(QStringLiteral("/contents/"), 1), seen);
    if (rest == u"contributors" && kept.now.commits.empty())
        return {204, {}};
    if (rest == u"contributors") {
        const std::vector<QJsonObject> all = contributorsOf(kept.now);
        return pageReply(QStringLiteral("/repositories/%1/contributors").arg(kept.id), seen, all.size(),
                         [&all](std::size_t i) { return all[i]; });
    }
    if (rest == u"tags" || rest == u"releases")
        return eventsReply(kept, rest, seen);
    if (!rest.isEmpty())
        return refusedReply(404, "Not Found");
    return {200, QJsonDocument(toJson(kept, owner.login)).toJson(QJsonDocument::Compact)};
}

/// "List repository tags" and "List releases".
Reply FakeGitHub::eventsReply(const Kept &kept, const QString &rest, const Seen &seen) const
{
    std::vector<QJsonObject> all;
    if (rest == u"tags") {
        for (const FakeTag &tag : kept.now.tags)
            all.push_back(
                {{QStringLiteral("name"), tag.name},
                 {QStringLiteral("commit"), QJsonObject{{QStringLiteral("sha"), tag.commit.toHex()}}}});
    } else {
        for (const FakeRelease &release : kept.now.releases)
            all.push_back({{QStringLiteral("tag_name"), release.tag},
                           {QStringLiteral("name"), release.name},
                           {QStringLiteral("published_at"), release.publishedAt},
                           {QStringLiteral("draft"), release.isDraft},
                           {QStringLiteral("prerelease"), release.isPrerelease}});
    }
    return pageReply(QStringLiteral("/repositories/%1/%2").arg(kept.id).arg(rest), seen, all.size(),
                     [&all](std::size_t i) { return all[i]; });
}

/// "Get repository content": GitHub shows no content above 1 MB, and follows links.
Reply FakeGitHub::contentReply(const Kept &kept, const QString &path, const Seen &seen) const
{
    constexpr qsizetype maxShown = qsizetype(1024) * 1024;
    const auto found = kept.now.files.find(path);
    const QString ref = seen.queryItem(QStringLiteral("ref"));
    if (kept.now.commits.empty())
        return refusedReply(404, "This repository is empty.");
    if (!reachableFrom(kept, ref))
        return refusedReply(404, "No commit found for the ref " + ref.toUtf8());
    if (found == kept.now.files.end())
        return refusedReply(404, "Not Found");
    const FakeFile &file = found->second;
    if (file.kind == FakeFile::Kind::Folder)
        return {200, "[]"};
    const bool isLink = file.kind == FakeFile::Kind::Link;
    const bool isShown = file.content.size() <= maxShown;
    QByteArray content = isShown ? file.content.toBase64() : QByteArray();
    for (qsizetype end = 60; end < content.size(); end += 61)
        content.insert(end, '\n');
    return {200, QJsonDocument(QJsonObject{{QStringLiteral("type"),
                                            isLink ? QStringLiteral("symlink") : QStringLiteral("file")},
                                           {QStringLiteral("encoding"),
                                            isShown ? QStringLiteral("base64") : QStringLiteral("none")},
                                           {QStringLiteral("size"), file.content.size()},
                                           {QStringLiteral("content"), QString::fromLatin1(content)}})
                     .toJson(QJsonDocument::Compact)};
}

Reply FakeGitHub::commitsReply(const Kept &kept, const Seen &seen) const
{
    if (kept.now.commits.empty())
        return refusedReply(409, "Git Repository is empty.");
    const std::optional<std::vector<FakeCommit>> reachable =
        reachableFrom(kept, seen.queryItem(QStringLiteral("sha")));
    if (!reachable)
        return refusedReply(404, "Not Found");

    return pageReply(QStringLiteral("/repositories/%1/commits").arg(kept.id), seen, reachable->size(),
                     [&reachable](std::size_t i) { return toJson((*reachable)[i]); });
}

Reply FakeGitHub::pageReply(const QString &path, const Seen &seen, std::size_t size,
                            const std::function<QJsonObject(std::size_t)> &at) const
{
    const int asked = seen.queryItem(QStringLiteral("per_page")).toInt();
    const int perPage = asked > 0 ? std::min(asked, 100) : 30;
    const bool isByCursor = m_links == Links::Cursor;
    const int page = isByCursor ? seen.queryItem(QStringLiteral("after")).toInt() / perPage + 1
                                : std::max(1, seen.queryItem(QStringLiteral("page")).toInt());
    const int inAll = static_cast<int>(size);
    const int pages = std::max(1, (inAll + perPage - 1) / perPage);

    QJsonArray body;
    const bool isUnknown = isByCursor && page == 1 && seen.queryItem(QStringLiteral("page")).toInt() > 1;
    if (isUnknown)
        return {200, "[]"};
    for (int i = (page - 1) * perPage; i < std::min(page * perPage, inAll); ++i)
        body.append(at(static_cast<std::size_t>(i)));
    QByteArrayList links;
    const auto link = [&](int to, const char *relation) {
        QUrlQuery query = seen.query;
        query.removeAllQueryItems(QStringLiteral("page"));
        query.removeAllQueryItems(QStringLiteral("after"));
        if (isByCursor)
            query.addQueryItem(QStringLiteral("after"), QString::number((to - 1) * perPage));
        else
            query.addQueryItem(QStringLiteral("page"), QString::number(to));
        QUrl target = m_http.url(path);
        target.setQuery(query);
        links.append('<' + target.toEncoded() + ">; rel=\"" + relation + '"');
    };
    const bool isRight = m_links == Links::Right;
    const bool isWrong = m_links == Links::WrongLast && page == 1;
    if (page > 1 && !isByCursor)
        link(page - 1, "prev");
    if (page < pages)
        link(page + 1, "next");
    if (page < pages && (isRight || m_links == Links::WrongLast))
        link(isWrong ? std::max(1, pages - (pages + 2) / 3) : pages, "last");
    if (page > 1 && !isByCursor)
        link(1, "first");
    if (m_links == Links::None)
        links.clear();
    Reply reply{200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (!links.isEmpty())
        reply.headers.emplace_back("Link", links.join(", "));
    return reply;
}

FakeGitHub::Owner *FakeGitHub::owner(const QString &login)
{
    const auto found =
        std::ranges::find_if(m_owners, [&login](const Owner &one) { return sameName(one.login, login); });
    return found == m_owners.end() ? nullptr : &*found;
}

FakeGitHub::Kept *FakeGitHub::repository(const QString &login, const QString &name)
{
    Owner *known = owner(login);
    if (known == nullptr)
        return nullptr;
    const auto found = std::ranges::find_if(
        known->repositories, [&name](const Kept &one) { return sameName(one.now.name, name); });
    return found == known->repositories.end() ? nullptr : &*found;
}

void FakeGitHub::replaceCommits(Kept &kept, std::vector<FakeCommit> commits)
{
    if (!kept.pushedAt.isEmpty())
        kept.before.push_back(std::move(kept.now.commits));
    kept.now.commits = std::move(commits);
    if (!kept.now.commits.empty() || !kept.pushedAt.isEmpty()) {
        constexpr core::Instant firstPush{std::chrono::seconds(1'700'000'000)};
        kept.pushedAt = core::toString(firstPush + std::chrono::seconds(++m_pushes));
    }
}

} // namespace support
