// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/clone.h"

#include "core/messages/catalogue.h"
#include "git/fetch.h"
#include "git/folder.h"
#include "git/logparse.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace git {

namespace {

/// The empty tree, which git always has: for SHA-1 and for SHA-256.
constexpr std::array<QByteArrayView, 2> emptyTrees = {
    "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"};

/// A clone that git cannot read is removed, so that the next update clones again.
core::Error damaged(const QString &folder)
{
    if (const core::Result<void> removed = removeFolder(folder); !removed)
        return removed.error();
    return core::error(core::Error::Kind::Unavailable, "git.damaged", folder);
}

core::Error noClone(const QString &folder)
{
    return core::error(core::Error::Kind::Unavailable, "git.no-copy", folder);
}

} // namespace

Clone::Clone(Options options, const QString &folder)
    : m_options(std::move(options))
    , m_folder(QFileInfo(folder).absoluteFilePath())
{}

core::Result<core::Sha> Clone::update(const Remote &remote, const Tell &tell, std::stop_token stop) const
{
    const Place place{.options = m_options, .folder = m_folder, .tell = tell, .stop = std::move(stop)};
    const core::Result<FolderLock> lock = FolderLock::take(m_folder, place.stop);
    if (!lock)
        return std::unexpected(lock.error());
    if (!QFileInfo::exists(m_folder))
        return cloneAnew(place, remote);
    const core::Result<std::optional<core::Sha>> head = fetchNew(place, remote);
    if (!head)
        return std::unexpected(head.error());
    return *head ? **head : cloneAnew(place, remote);
}

core::Result<bool> Clone::isFiltered(const core::Sha &head, std::stop_token stop) const
{
    const core::Result<FolderLock> lock = FolderLock::take(m_folder, stop);
    if (!lock)
        return std::unexpected(lock.error());
    const Place place{.options = m_options, .folder = m_folder, .stop = std::move(stop)};
    QByteArray tree;
    const auto read = [&tree](QByteArrayView piece) {
        tree.append(piece.data(), piece.size());
    };
    const core::Result<Ended> told =
        runIn(place,
              {QStringLiteral("log"), QStringLiteral("--no-mailmap"), QStringLiteral("-1"),
               QStringLiteral("--format=%T"), head.toHex()},
              read);
    if (!told)
        return std::unexpected(told.error());
    tree = tree.trimmed();
    if (told->exitCode != 0 || tree.isEmpty() || std::ranges::find(emptyTrees, tree) != emptyTrees.end())
        return true;
    const core::Result<Ended> looked =
        runIn(place, {QStringLiteral("cat-file"), QStringLiteral("-e"), QString::fromLatin1(tree)});
    if (!looked)
        return std::unexpected(looked.error());
    return looked->exitCode != 0;
}

core::Result<bool> Clone::contains(const core::Sha &newer, const core::Sha &older, std::stop_token stop) const
{
    const core::Result<FolderLock> lock = FolderLock::take(m_folder, stop);
    if (!lock)
        return std::unexpected(lock.error());
    const Place place{.options = m_options, .folder = m_folder, .stop = std::move(stop)};
    const core::Result<Ended> ended = runIn(
        place, {QStringLiteral("merge-base"), QStringLiteral("--is-ancestor"), older.toHex(), newer.toHex()});
    if (!ended)
        return std::unexpected(ended.error());
    return ended->exitCode == 0; // 1 if it is not; greater if the clone does not have both
}

core::Result<core::CommitLog> Clone::log(const core::Sha &head, const std::optional<core::Sha> &known,
                                         const Tell &tell, std::stop_token stop) const
{
    const core::Result<FolderLock> lock = FolderLock::take(m_folder, stop);
    if (!lock)
        return std::unexpected(lock.error());
    if (!QFileInfo::exists(m_folder))
        return std::unexpected(noClone(m_folder));
    LogParser parser;
    const auto read = [&](QByteArrayView piece) {
        parser.feed(piece);
        if (tell)
            tell({.done = parser.count()});
    };
    const Place place{.options = m_options, .folder = m_folder, .stop = std::move(stop)};
    QStringList arguments = {QStringLiteral("log"), QStringLiteral("--no-mailmap"), QStringLiteral("-z"),
                             logFormat(), head.toHex()};
    if (known)
        arguments << u'^' + known->toHex();
    const core::Result<Ended> ended = runIn(place, arguments << QStringLiteral("--"), read);
    if (!ended)
        return std::unexpected(ended.error());
    std::optional<core::CommitLog> log = parser.take();
    if (ended->exitCode != 0 || !log)
        return std::unexpected(damaged(m_folder));
    markUsed(m_folder);
    return std::move(*log);
}

} // namespace git
