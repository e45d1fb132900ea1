// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <limits>
#include <optional>
#include <stop_token>

namespace git {

/// Where a repository's history is fetched from.
struct Remote
{
    /// http, https; file for tests.
    QUrl url;
    /// A short name such as "main", not the full name of a ref.
    QString branch;
    /// Sent only to the host of `url`; empty sends none.
    QByteArray token = {};
};

/// How git is run.
struct Options
{
    /// The program's name or path.
    QString program = QStringLiteral("git");
    /// git is ended when it reports no progress for this long.
    std::chrono::milliseconds patience = std::chrono::minutes(2);
    /// git is ended when it receives hardly any data for this long, even if the host reports progress.
    std::chrono::milliseconds growthPatience = std::chrono::minutes(5);
    /// The maximum interval at which the size of the clone is checked. It is shorter when a limit is near.
    std::chrono::milliseconds growthInterval = std::chrono::seconds(1);
    /// What an update may add to the clone, in bytes.
    qint64 maxBytes = std::numeric_limits<qint64>::max();
};

/// git's progress in its current step; `inAll` is 0 when it does not report a total.
struct Progress
{
    qint64 done = 0;
    qint64 inAll = 0;
    /// It is git's local work on received data, which a host cannot prolong.
    bool isLocal = false;
};

using Tell = std::function<void(const Progress &)>;

/// A bare clone in a folder of the cache, with commits and no trees: a partial clone with the filter tree:0.
/// One process at a time works on a folder; others wait for it. All functions block, and end with kind
/// Cancelled soon after `stop` is requested.
///
/// Kinds of errors: NotFound or Forbidden for a repository that the host does not show, Unreachable for
/// network errors, Empty for one without the branch, Unavailable for problems on this machine: no git, a git
/// that is too old or makes no progress, a full disk, a history that is too large.
class Clone
{
public:
    /// Nothing is done yet; `folder` may or may not exist.
    Clone(Options options, const QString &folder);

    /// Clones, or fetches what is new; a damaged clone is replaced by a new one. Returns the newest commit of
    /// the branch.
    core::Result<core::Sha> update(const Remote &remote, const Tell &tell, std::stop_token stop) const;

    /// Whether the host sent only commits, as requested. Also true if the newest commit has no files, because
    /// then it cannot be known.
    core::Result<bool> isFiltered(const core::Sha &head, std::stop_token stop) const;

    /// Whether `older` is in the clone and reachable from `newer`.
    core::Result<bool> contains(const core::Sha &newer, const core::Sha &older, std::stop_token stop) const;

    /// The commits that are reachable from `head` and not from `known`; without the network. Authors are
    /// those in the commits, without .mailmap, each of them once; their accounts are Author::notAsked.
    core::Result<core::CommitLog> log(const core::Sha &head, const std::optional<core::Sha> &known,
                                      const Tell &tell, std::stop_token stop) const;

    /// The content of a file in the top folder of a commit; nothing if there is none, or for a folder or a
    /// link. Fetches what the clone has not got of it: the commit's list of files, and the file. Kind
    /// BadAnswer for a file of more than `maxBytes`.
    core::Result<std::optional<QByteArray>> file(const Remote &remote, const core::Sha &head,
                                                 const QString &name, qint64 maxBytes,
                                                 std::stop_token stop) const;

private:
    Options m_options;
    QString m_folder;
};

} // namespace git
