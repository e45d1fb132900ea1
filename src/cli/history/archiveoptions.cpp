// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/archiveoptions.h"

#include "core/history/lookup.h"

namespace cli {

namespace {

using core::Result;
using ArchiveAction = ArchiveOptions::Action;

QString commandOf(ArchiveAction action)
{
    switch (action) {
    case ArchiveAction::Export:
        return QStringLiteral("export");
    case ArchiveAction::Import:
        return QStringLiteral("import");
    case ArchiveAction::BackUp:
        return QStringLiteral("backup");
    }
    Q_UNREACHABLE();
}

Result<QString> readOwner(const QString &word, const core::Forge &forge)
{
    const Result<core::Lookup> lookup = core::parseLookup(word, forge);
    if (!lookup)
        return std::unexpected(lookup.error());
    if (!lookup->repository.isEmpty())
        return usageError(
            QStringLiteral("“%1” is a repository. Only whole owners can be exported: give “%2”.")
                .arg(word, lookup->owner));
    return lookup->owner;
}

} // namespace

Result<ArchiveOptions> parseArchive(ArchiveAction action, const QStringList &arguments,
                                    const core::Forge &forge)
{
    const Result<Given> given = readArguments(arguments, {});
    if (!given)
        return std::unexpected(given.error());
    QStringList words = given->words;
    if (words.isEmpty() || words.first().isEmpty())
        return usageError(action == ArchiveAction::Import
                              ? QStringLiteral("Give the file to import. newfaces export writes such files.")
                              : QStringLiteral("Give the name of the file to write."));
    ArchiveOptions options{.action = action, .file = words.takeFirst(), .owners = {}};
    if (action != ArchiveAction::Export && !words.isEmpty())
        return usageError(QStringLiteral("newfaces %1 takes one file.").arg(commandOf(action)));
    for (const QString &word : std::as_const(words)) {
        const Result<QString> owner = readOwner(word, forge);
        if (!owner)
            return std::unexpected(owner.error());
        options.owners.append(*owner);
    }
    return options;
}

Manual exportManual()
{
    return {
        .usage = R"(export FILE [OWNER ...])",
        .description =
            R"(Write the stored data of these owners, or of all owners, to a JSON file: repositories, commits,
accounts, and your decisions about who is who. The file contains the names and e-mail addresses
from the commits.

newfaces import reads the file, on this computer or another one.)",
        .examples = R"(export pallets.json pallets)"};
}

Manual importManual()
{
    return {
        .usage = R"(import FILE)",
        .description =
            R"(Read a file that newfaces export wrote. If a repository is already stored, the newer data is kept.
Decisions about who is who are merged.

A file with impossible values is refused, and nothing is changed: times in the future, names of more than 255
characters, more than 1024 MB. Longer names of people and e-mail addresses are cut at 1024 characters.)",
        .examples = R"(import pallets.json)"};
}

Manual backupManual()
{
    return {.usage = R"(backup FILE)",
            .description = R"(Copy the whole database to a file, in SQLite's format.

To restore it: close Newfaces, copy the file over newfaces.sqlite in the data folder, and delete
newfaces.sqlite-wal and newfaces.sqlite-shm there.)",
            .examples = R"(backup newfaces-backup.sqlite)"};
}

} // namespace cli
