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

/// A commit to write.
struct GitCommit
{
    QByteArray author = "Ann Ray <ann@example.org>";
    /// Seconds since 1970.
    qint64 authoredAt = 1'500'000'000;
    qint64 committedAt = 1'500'000'000;
    QByteArray branch = "main";
    /// The first is its parent, more make it a merge; by default, the newest commit of the branch.
    std::optional<std::vector<core::Sha>> parents = std::nullopt;
    /// Names and contents, added to those of the parent; if empty, one new file.
    std::vector<std::pair<QByteArray, QByteArray>> files = {};
    /// By default, a title.
    QByteArray message = {};
};

/// A bare repository with histories that are written quickly. Supports filters. A failure shows as a warning,
/// and as SHAs that consist of zeros.
class GitHistory
{
public:
    /// Creates the repository in a folder that does not exist yet.
    explicit GitHistory(QString folder);

    QString folder() const;
    /// file://…
    QUrl url() const;

    /// Writes the commits, one after the other, and moves their branches; returns their SHAs in the same
    /// order.
    std::vector<core::Sha> addAll(const std::vector<GitCommit> &commits) const;
    core::Sha add(const GitCommit &commit = {}) const;
    /// Writes this many commits by one author to the branch, a minute apart.
    std::vector<core::Sha> addMany(int count, const QByteArray &branch = "main") const;
    /// Writes a commit without a file exactly as given: "author …\ncommitter …\n\nmessage\n", valid or not.
    core::Sha addOdd(const QByteArray &headers, const QByteArray &branch = "main") const;

    /// Makes the branch point there, like a forced push.
    void setBranch(const QByteArray &branch, const core::Sha &sha) const;
    void removeBranch(const QByteArray &branch) const;
    /// Sets the default branch.
    void setDefaultBranch(const QByteArray &branch) const;
    std::optional<core::Sha> newest(const QByteArray &branch = "main") const;

    /// Runs git on the repository; returns its standard output.
    QByteArray git(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QString m_folder;
};

} // namespace support
