// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/readingstate.h"

#include "core/messages/describe.h"
#include "engine/log.h"

namespace engine {

using core::Error;
using core::RepositoryState;

RepositoryState stateFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return RepositoryState::Missing;
    case Error::Kind::Forbidden:
        return RepositoryState::Forbidden;
    case Error::Kind::Blocked:
        return RepositoryState::Blocked;
    case Error::Kind::Empty:
        return RepositoryState::Empty;
    default:
        return RepositoryState::Failed;
    }
}

core::Result<void> recordRefusal(store::Crawls crawls, const store::StoredRepository &repository,
                                 const Error &error)
{
    qCInfo(engineLog).noquote() << repository.listed.name + QStringLiteral(": not read: ") + inEnglish(error);
    const RepositoryState state = stateFor(error.kind);
    return crawls.setState(repository.id, state,
                           state == RepositoryState::Empty ? core::Message() : error.message);
}

store::Detail detailFor(const core::Rules &rules)
{
    if (rules.coAuthors)
        return store::Detail::CoAuthors;
    const bool isByMonth = rules.date == core::DateOf::Author && rules.period != core::PeriodKind::Weeks;
    return isByMonth ? store::Detail::Months : store::Detail::Commits;
}

bool isUnchanged(const store::StoredRepository &repository)
{
    if (!repository.head || repository.readBranch != repository.listed.branch)
        return false;
    return repository.listed.head ? repository.listed.head == repository.head
                                  : repository.listed.pushedAt == repository.readPushedAt;
}

bool hasAll(const store::StoredRepository &repository)
{
    const bool isComparable = repository.listed.commits > 0 && repository.listed.head == repository.head;
    return !isComparable || static_cast<qint64>(repository.commits) == repository.listed.commits;
}

} // namespace engine
