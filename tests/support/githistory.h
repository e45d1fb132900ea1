// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sha.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace support {

/// A commit to be written.
struct GitCommit
{
    QByteArray author = "Ann Ray <ann@example.org>";
    /// Seconds since 1970.
    qint64 authoredAt = 1'500'000'000;
    qint64 committedAt = 1'500'000'000;
    QByteArray branch = "main";
    /// The first is what it follows, more make it a merge; the branch's newest commit when not given.
    std::optional<std::vector<core::Sha>> parents = std::nullopt;
    /// Names and contents, on top of the parent's; one of its own when empty.
    std::vector<std::pair<QByteArray, QByteArray>> files = {};
};

/// A bare repository, and histories in it that are written in no time. Serves filters. What fails shows as a
/// warning and as shas of nothing but zeros.
class GitHistory
{
public:
    /// Makes the repository in a folder that does not exist yet.
    explicit GitHistory(QString folder);

    QString folder() const;
    /// file://…
    QUrl url() const;

    /// Writes them, one after the other, and moves their branches; gives their names in the same order.
    std::vector<core::Sha> addAll(const std::vector<GitCommit> &commits) const;
    core::Sha add(const GitCommit &commit = {}) const;
    /// As many commits of one author on the branch, a minute apart.
    std::vector<core::Sha> addMany(int count, const QByteArray &branch = "main") const;
    /// Writes a commit without a file as it is: "author …\ncommitter …\n\nmessage\n", however odd.
    core::Sha addOdd(const QByteArray &headers, const QByteArray &branch = "main") const;

    /// Has the branch point there, as a forced push does.
    void setBranch(const QByteArray &branch, const core::Sha &sha) const;
    void removeBranch(const QByteArray &branch) const;
    /// What a clone without a named branch gets.
    void setDefaultBranch(const QByteArray &branch) const;
    std::optional<core::Sha> newest(const QByteArray &branch = "main") const;

    /// Runs git on the repository; gives what it writes to its standard output.
    QByteArray git(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QString m_folder;
};

} // namespace support
