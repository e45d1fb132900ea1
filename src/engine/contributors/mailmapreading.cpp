// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/mailmapreading.h"

#include "core/messages/catalogue.h"
#include "core/people/files/peoplefile.h"
#include "engine/contributors/apis.h"
#include "engine/contributors/readingstate.h"
#include "store/decisions.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <iterator>
#include <map>
#include <thread>

namespace engine {

namespace {

using core::Error;
using core::Result;

constexpr std::size_t fetchesAtOnce = 4;
/// How many files are in memory at a time.
constexpr std::size_t filesAtOnce = 100;
/// From the files of one reading. Linux, with one of the largest, makes a thousand.
constexpr std::size_t maxDecisions = 200'000;

QString mailmapName()
{
    return QStringLiteral(".mailmap");
}

/// Empty if there is no file. Fails for more than `rest` decisions, or more than any one file may have.
Result<std::vector<core::Decision>> decisionsIn(const std::optional<QByteArray> &content, const QString &name,
                                                std::size_t rest)
{
    if (!content)
        return std::vector<core::Decision>();
    if (content->contains('\0'))
        return core::fail(Error::Kind::BadAnswer, "peoplefile.not-text", name);
    core::PeopleFile file = core::parseMailmap(*content);
    if (file.decisions.size() > core::maxDecisionsFromFile)
        return core::fail(Error::Kind::BadAnswer, "peoplefile.too-many", name, core::maxDecisionsFromFile);
    if (file.decisions.size() > rest)
        return core::fail(Error::Kind::BadAnswer, "peoplefile.too-many-in-all", name, maxDecisions);
    return std::move(file.decisions);
}

} // namespace

Result<void> MailmapReading::read(const std::vector<store::StoredRepository> &repositories,
                                  const std::stop_token &stop) const
{
    Outcome outcome;
    const Result<std::vector<core::Decision>> before = store::Decisions(database).of(lookup);
    if (!before)
        return std::unexpected(before.error());
    for (const core::Decision &decision : *before)
        outcome.usedFiles.insert(decision.file);
    // Asked once for each, because a clone may be removed at any time.
    std::map<Source, std::vector<const store::StoredRepository *>> parts;
    for (const store::StoredRepository &repository : repositories) {
        if (repository.head)
            parts[sourceFor(repository)].push_back(&repository);
    }
    for (const auto &[one, part] : parts) {
        for (std::span<const store::StoredRepository *const> rest = part; !rest.empty();) {
            const auto some = rest.first(std::min(rest.size(), filesAtOnce));
            rest = rest.subspan(some.size());
            if (const Result<void> kept = readSome(one, some, outcome, stop); !kept)
                return kept;
        }
    }
    const auto &unread = outcome.unread;
    if (unread.size() == 1)
        shared.notice(core::message("peoplefile.own-not-read", unread[0].first, unread[0].second.message));
    else if (!unread.empty())
        shared.notice(core::message("peoplefile.several-not-read", unread.size(), unread[0].first,
                                    unread[0].second.message));
    return {};
}

Result<void> MailmapReading::readSome(Source from, Repositories repositories, Outcome &outcome,
                                      const std::stop_token &stop) const
{
    std::vector<File> files =
        from == Source::Git ? readByGit(repositories, stop) : readByApi(from, repositories, stop);
    for (std::size_t i = 0; i < repositories.size(); ++i) {
        const bool wasUsed = outcome.usedFiles.contains(nameOf(*repositories[i]));
        if (from == Source::Rest && wasUsed && files[i] && !*files[i])
            files[i] = absentFile(*repositories[i], stop);
        const Result<std::size_t> kept = keep(*repositories[i], files[i], maxDecisions - outcome.decisions);
        if (!kept && endsTheJob(kept.error().kind))
            return std::unexpected(kept.error());
        if (kept)
            outcome.decisions += *kept;
        else
            outcome.unread.emplace_back(nameOf(*repositories[i]), kept.error());
    }
    return {};
}

/// GraphQL reads many files at once; git needs a clone.
Source MailmapReading::sourceFor(const store::StoredRepository &repository) const
{
    const bool isCloned = !settings.git.isEmpty() && hasClone(settings, repository.listed);
    if (isCloned && (source == Source::Git || (source == Source::Auto && token.isEmpty())))
        return Source::Git;
    return token.isEmpty() || source == Source::Rest ? Source::Rest : Source::GraphQl;
}

std::vector<MailmapReading::File> MailmapReading::readByApi(Source api, Repositories repositories,
                                                            const std::stop_token &stop) const
{
    std::vector<File> files;
    files.reserve(repositories.size());
    const std::unique_ptr<forge::FilesApi> host = makeFilesApi(api, shared.http(), settings.api, token);
    std::deque<std::future<std::vector<File>>> pending;
    auto next = repositories.begin();
    while (next != repositories.end() || !pending.empty()) {
        while (next != repositories.end() && pending.size() < host->requestsAhead()) {
            std::vector<forge::WantedFile> wanted;
            wanted.reserve(host->filesInRequest());
            for (; next != repositories.end() && wanted.size() < host->filesInRequest(); ++next)
                wanted.push_back({(*next)->listed.name, (*next)->head.value_or(core::Sha()), mailmapName()});
            pending.push_back(host->files(lookup.owner, wanted, stop));
        }
        std::ranges::move(pending.front().get(), std::back_inserter(files));
        pending.pop_front();
        reporter.requestAnswered();
    }
    return files;
}

std::vector<MailmapReading::File> MailmapReading::readByGit(Repositories repositories,
                                                            const std::stop_token &stop) const
{
    std::vector<File> files(repositories.size(), std::unexpected(Error()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < repositories.size(); i = next++)
            files[i] = git.file(repositories[i]->listed, repositories[i]->head.value_or(core::Sha()),
                                mailmapName(), stop);
    };
    {
        std::vector<std::jthread> workers;
        workers.reserve(fetchesAtOnce);
        for (std::size_t i = 0; i < std::min(fetchesAtOnce, repositories.size()); ++i)
            workers.emplace_back(work);
    }
    return files;
}

/// REST has one answer for a repository that cannot be seen and for a missing file.
MailmapReading::File MailmapReading::absentFile(const store::StoredRepository &repository,
                                                const std::stop_token &stop) const
{
    const Result<forge::Listing> listed = makeApi(Source::Rest, shared.http(), settings.api, token)
                                              ->list({lookup.owner, repository.listed.name}, stop);
    reporter.requestAnswered();
    return listed ? File(std::nullopt) : std::unexpected(listed.error());
}

QString MailmapReading::nameOf(const store::StoredRepository &repository) const
{
    return QStringLiteral("%1/%2/%3").arg(lookup.owner, repository.listed.name, mailmapName());
}

Result<std::size_t> MailmapReading::keep(const store::StoredRepository &repository, const File &file,
                                         std::size_t rest) const
{
    if (!file)
        return std::unexpected(file.error());
    const QString name = nameOf(repository);
    const Result<std::vector<core::Decision>> decisions = decisionsIn(*file, name, rest);
    if (!decisions)
        return std::unexpected(decisions.error());
    const Result<store::ReplacedDecisions> replaced =
        store::Decisions(database).replace(lookup, name, *decisions, shared.clock()());
    return replaced ? Result<std::size_t>(decisions->size()) : std::unexpected(replaced.error());
}

} // namespace engine
