// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "git/clone.h"
#include "git/environment.h"
#include "git/fetch.h"
#include "git/folder.h"

#include <QFileInfo>

#include <utility>

namespace git {

namespace {

using core::Result;
using MaybeFile = std::optional<QByteArray>;

/// What a host may send for one file: its list of files can be long.
constexpr qint64 maxFetched = qint64(16) * 1024 * 1024;

/// What the command writes; nothing if it fails.
Result<MaybeFile> outputOf(const Place &place, const QStringList &arguments)
{
    QByteArray output;
    const Result<Ended> ended = runIn(
        place, arguments, [&output](QByteArrayView piece) { output.append(piece.data(), piece.size()); });
    if (!ended)
        return std::unexpected(ended.error());
    return ended->exitCode == 0 ? MaybeFile(output) : MaybeFile();
}

/// Fetches the object unless the clone has it.
Result<void> have(const Place &place, const Remote &remote, const QString &object)
{
    const Result<Ended> known = runIn(place, {QStringLiteral("cat-file"), QStringLiteral("-e"), object});
    if (!known)
        return std::unexpected(known.error());
    return known->exitCode == 0 ? Result<void>() : fetchObject(place, remote, object);
}

std::unexpected<core::Error> missing(const Remote &remote, const QString &what)
{
    return core::fail(core::Error::Kind::BadAnswer, "git.no-object", what, addressOf(remote));
}

/// The name of the object in a line of git-ls-tree: "100644 blob NAME<tab>FILE"; nothing unless it is a file.
QString blobIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.left(line.indexOf('\t')).split(' ');
    const bool isFile = words.size() == 3 && words[0].startsWith("100") && words[1] == "blob";
    return isFile ? QString::fromLatin1(words[2]) : QString();
}

Result<MaybeFile> read(const Place &place, const Remote &remote, const core::Sha &head, const QString &name,
                       qint64 maxBytes)
{
    // A log with .mailmap would need the list of files that it asks for.
    const Result<MaybeFile> tree =
        outputOf(place, {QStringLiteral("log"), QStringLiteral("--no-mailmap"), QStringLiteral("-1"),
                         QStringLiteral("--format=%T"), head.toHex()});
    if (!tree)
        return std::unexpected(tree.error());
    if (!*tree)
        return missing(remote, head.toHex());
    const QString list = QString::fromLatin1((*tree)->trimmed());
    if (const Result<void> listed = have(place, remote, list); !listed)
        return std::unexpected(listed.error());
    const Result<MaybeFile> entry =
        outputOf(place, {QStringLiteral("ls-tree"), QStringLiteral("-z"), list, QStringLiteral("--"), name});
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return missing(remote, list);
    const QString blob = blobIn(**entry);
    if (blob.isEmpty())
        return MaybeFile();
    if (const Result<void> fetched = have(place, remote, blob); !fetched)
        return std::unexpected(fetched.error());
    const Result<MaybeFile> size = outputOf(place, {QStringLiteral("cat-file"), QStringLiteral("-s"), blob});
    if (!size)
        return std::unexpected(size.error());
    if (!*size)
        return missing(remote, blob);
    if ((*size)->trimmed().toLongLong() > maxBytes)
        return core::fail(core::Error::Kind::BadAnswer, "repository.unusable-file", name);
    return outputOf(place, {QStringLiteral("cat-file"), QStringLiteral("blob"), blob});
}

} // namespace

Result<MaybeFile> Clone::file(const Remote &remote, const core::Sha &head, const QString &name,
                              qint64 maxBytes, std::stop_token stop) const
{
    const Result<FolderLock> lock = FolderLock::take(m_folder, stop);
    if (!lock)
        return std::unexpected(lock.error());
    Options options = m_options;
    options.maxBytes = maxFetched;
    const Place place{.options = options, .folder = m_folder, .stop = std::move(stop)};
    if (!QFileInfo::exists(m_folder))
        return missing(remote, head.toHex());
    return read(place, remote, head, name, maxBytes);
}

} // namespace git
