// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/gitreading.h"

#include "core/messages/catalogue.h"
#include "engine/contributors/readingstate.h"
#include "forge/api.h"
#include "git/cache.h"
#include "git/clone.h"
#include "git/tags.h"
#include "net/redirect.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace engine {

namespace {

using core::Error;
using core::Result;
using Extent = store::ImportedHead::Extent;

/// Each needs a process that packs on the host, and one that unpacks here.
constexpr std::size_t clonesAtOnce = 4;

QString folderOf(const Settings &settings, const core::ListedRepository &repository)
{
    return git::cloneFolder(settings.cacheFolder, settings.git.adjusted(QUrl::RemoveUserInfo).authority(),
                            repository.id);
}

QUrl cloneAddress(const QUrl &base, const QString &owner, const QString &repository)
{
    QUrl address = base;
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path + u'/' + owner + u'/' + repository + QStringLiteral(".git"));
    return address;
}

/// What is new in the clone, as a log to store.
struct News
{
    core::CommitLog log;
    core::Sha head;
    /// Whether to add the log to the stored commits, which are still reachable.
    bool isAddition = false;
};

Result<News> newsIn(const git::Clone &clone, const core::Sha &head, const std::optional<core::Sha> &stored,
                    const git::Tell &tell, const std::stop_token &stop)
{
    std::optional<core::Sha> known;
    if (stored) {
        const Result<bool> contains = clone.contains(head, *stored, stop);
        if (!contains)
            return std::unexpected(contains.error());
        if (*contains)
            known = stored;
    }
    Result<core::CommitLog> log = clone.log(head, known, tell, stop);
    if (!log)
        return std::unexpected(log.error());
    return News{std::move(*log), head, known.has_value()};
}

} // namespace

bool hasClone(const Settings &settings, const core::ListedRepository &repository)
{
    return QFileInfo::exists(folderOf(settings, repository));
}

qint64 maxCloneBytes(const core::ListedRepository &repository, qint64 budget)
{
    constexpr qint64 atLeast = qint64(256) * 1024 * 1024;
    // A signed commit with a long message takes 2 kB, including its entry in the pack's index.
    constexpr auto eachCommit = qint64(8) * 1024;
    constexpr qint64 maxCommits = 1'000'000'000;
    if (repository.commits <= 0)
        return std::max(budget, atLeast);
    return std::clamp(atLeast + std::min(repository.commits, maxCommits) * eachCommit, atLeast,
                      std::max(budget, atLeast));
}

bool isTokensOrigin(const Settings &settings)
{
    return net::sameOrigin(settings.git, settings.forge().site);
}

Result<std::vector<Unread>> GitReading::read(const std::vector<store::StoredRepository> &repositories,
                                             const std::stop_token &stop) const
{
    std::stop_source ended;
    const std::stop_callback outer(stop, [&ended] { ended.request_stop(); });
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    Result<std::vector<Unread>> outcome;
    QStringList unfiltered;

    const auto end = [&](const Error &error) {
        const std::lock_guard lock(mutex);
        if (outcome)
            outcome = std::unexpected(error);
        ended.request_stop();
    };
    const auto work = [&] {
        Result<store::Connection> connection = store::Connection::open(database);
        if (!connection)
            return end(connection.error());
        for (std::size_t i = next++; i < repositories.size() && !ended.stop_requested(); i = next++) {
            const Result<bool> filtered =
                readOne(store::Crawls(*connection), repositories[i], ended.get_token());
            if (!filtered && endsTheJob(filtered.error().kind))
                return end(filtered.error());
            if (filtered)
                reporter.repositoryDone();
            const std::lock_guard lock(mutex);
            if (!filtered && outcome)
                outcome->push_back({repositories[i], filtered.error()});
            if (filtered && !*filtered)
                unfiltered << repositories[i].listed.name;
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < std::min(clonesAtOnce, repositories.size()); ++i)
            workers.emplace_back(work);
    }
    if (!unfiltered.isEmpty() && notice)
        notice(core::message("git.unfiltered", unfiltered.front(), unfiltered.size()));
    if (!repositories.empty())
        git::keepWithin(settings.cacheFolder, settings.cacheBudget);
    return outcome;
}

git::Remote GitReading::remoteOf(const core::ListedRepository &repository) const
{
    const bool showsToken = repository.isPrivate && isTokensOrigin(settings);
    return {cloneAddress(settings.git, owner, repository.name), repository.branch,
            showsToken ? token.text() : QByteArray()};
}

Result<std::optional<QByteArray>> GitReading::file(const core::ListedRepository &repository,
                                                   const core::Sha &head, const QString &name,
                                                   const std::stop_token &stop) const
{
    const Result<net::Permit> permit = http.takePermit(stop).get();
    if (!permit)
        return std::unexpected(permit.error());
    const git::Clone clone({.program = settings.gitProgram}, folderOf(settings, repository));
    return clone.file(remoteOf(repository), head, name, forge::maxFileBytes, stop);
}

Result<std::vector<core::ListedTag>> GitReading::tags(const core::ListedRepository &repository,
                                                      const std::stop_token &stop) const
{
    const Result<net::Permit> permit = http.takePermit(stop).get();
    if (!permit)
        return std::unexpected(permit.error());
    return git::listTags({.program = settings.gitProgram}, remoteOf(repository), stop);
}

Result<bool> GitReading::readOne(store::Crawls crawls, const store::StoredRepository &repository,
                                 const std::stop_token &stop) const
{
    const core::ListedRepository &listed = repository.listed;
    const git::Clone clone(
        {.program = settings.gitProgram, .maxBytes = maxCloneBytes(listed, settings.cacheBudget)},
        folderOf(settings, listed));
    const bool isNew = !hasClone(settings, listed);
    const git::Remote remote = remoteOf(listed);
    const auto tell = [&](const git::Progress &progress) {
        reporter.commitsRead(listed.name, progress.done, progress.inAll);
    };

    Result<News> news = std::unexpected(Error());
    // A damaged clone may be noticed only when it is read. It is then cloned again, once.
    for (int tries = 0; tries < 2 && !news; ++tries) {
        Result<core::Sha> head = std::unexpected(Error());
        {
            const Result<net::Permit> permit = http.takePermit(stop).get();
            if (!permit)
                return std::unexpected(permit.error());
            head = clone.update(remote, tell, stop);
        }
        if (!head)
            return std::unexpected(head.error());
        news = newsIn(clone, *head, full ? std::nullopt : repository.head, tell, stop);
        if (!news && news.error().kind != Error::Kind::Unavailable)
            break;
    }
    if (!news)
        return std::unexpected(news.error());
    if (const Result<void> imported = crawls.importLog(
            repository.id, news->log,
            {news->head, listed.branch, listed.pushedAt, news->isAddition ? Extent::Added : Extent::Whole});
        !imported)
        return std::unexpected(imported.error());
    return !isNew || clone.isFiltered(news->head, stop).value_or(true);
}

} // namespace engine
