// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeowner.h"

#include <algorithm>

namespace support {

namespace {

std::optional<std::vector<FakeCommit>> from(const std::vector<FakeCommit> &commits, const QString &revision)
{
    const auto found = std::ranges::find_if(
        commits, [&revision](const FakeCommit &one) { return one.sha.toHex() == revision; });
    if (found == commits.end())
        return std::nullopt;
    return std::vector<FakeCommit>(found, commits.end());
}

} // namespace

const FakeOwner::Kept *FakeOwner::repository(const QString &name, bool oldNames) const
{
    const auto found = std::ranges::find_if(repositories, [&](const Kept &kept) {
        return oldNames ? kept.oldNames.contains(name, Qt::CaseInsensitive)
                        : kept.now.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == repositories.end() ? nullptr : &*found;
}

std::vector<FakeOwner::Kept> FakeOwner::sorted() const
{
    std::vector<Kept> all = repositories;
    std::ranges::sort(all, [](const Kept &a, const Kept &b) {
        return a.now.name.compare(b.now.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

std::optional<std::vector<FakeCommit>> reachableFrom(const FakeOwner::Kept &kept, const QString &revision)
{
    if (revision.isEmpty() || revision == kept.now.branch)
        return kept.now.commits;
    std::optional<std::vector<FakeCommit>> reachable = from(kept.now.commits, revision);
    for (auto earlier = kept.before.rbegin(); !reachable && earlier != kept.before.rend(); ++earlier)
        reachable = from(*earlier, revision);
    return reachable;
}

QJsonObject toJson(const FakeOwner::Kept &kept, const QString &owner)
{
    const FakeRepository &repository = kept.now;
    return {
        {QStringLiteral("id"), kept.id},
        {QStringLiteral("name"), repository.name},
        {QStringLiteral("full_name"), QString(owner + u'/' + repository.name)},
        {QStringLiteral("owner"),
         QJsonObject{{QStringLiteral("login"), owner}, {QStringLiteral("id"), fakeAccountId(owner)}}},
        {QStringLiteral("private"), repository.isPrivate},
        {QStringLiteral("size"), repository.kilobytes},
        {QStringLiteral("description"), QJsonValue()},
        {QStringLiteral("fork"), repository.fork},
        {QStringLiteral("archived"), repository.archived},
        {QStringLiteral("default_branch"), repository.branch},
        {QStringLiteral("pushed_at"), kept.pushedAt.isEmpty() ? QJsonValue() : QJsonValue(kept.pushedAt)}};
}

std::vector<QJsonObject> contributorsOf(const FakeRepository &repository)
{
    std::vector<QJsonObject> all;
    QStringList emails;
    QStringList listed;
    for (const FakeCommit &one : repository.commits) {
        if (!emails.contains(one.email))
            emails << one.email;
        const bool isLinked =
            !one.login.isEmpty() && std::size_t(emails.indexOf(one.email)) < repository.linkedEmails;
        const QString key = isLinked ? one.login : one.email;
        if (listed.contains(key))
            continue;
        listed << key;
        if (isLinked)
            all.push_back({{QStringLiteral("login"), one.login},
                           {QStringLiteral("id"), fakeAccountId(one.login)},
                           {QStringLiteral("type"), one.accountType},
                           {QStringLiteral("contributions"), 1}});
        else
            all.push_back({{QStringLiteral("email"), one.email},
                           {QStringLiteral("name"), one.name},
                           {QStringLiteral("type"), QStringLiteral("Anonymous")},
                           {QStringLiteral("contributions"), 1}});
    }
    return all;
}

} // namespace support
