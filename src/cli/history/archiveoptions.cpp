// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/archiveoptions.h"

#include "core/history/lookup.h"

#include <QCommandLineParser>

namespace cli {

namespace {

std::unexpected<core::Error> wrongArchive(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

core::Result<QString> readOwner(const QString &word, const core::Forge &forge)
{
    const core::Result<core::Lookup> lookup = core::parseLookup(word, forge);
    if (!lookup)
        return std::unexpected(lookup.error());
    if (!lookup->repository.isEmpty()) {
        return wrongArchive(
            QStringLiteral("“%1” is one repository, and owners are exported whole: give “%2”.")
                .arg(word, lookup->owner));
    }
    return lookup->owner;
}

} // namespace

core::Result<ArchiveOptions> parseArchive(const QString &command, const QStringList &arguments,
                                          const core::Forge &forge)
{
    QCommandLineParser parser;
    if (!parser.parse(QStringList(command) + arguments))
        return wrongArchive(parser.errorText());

    ArchiveOptions options;
    QStringList words = parser.positionalArguments();
    if (command == u"import")
        options.action = ArchiveOptions::Action::Import;
    else if (command == u"backup")
        options.action = ArchiveOptions::Action::BackUp;
    if (words.isEmpty() || words.first().isEmpty()) {
        return wrongArchive(options.action == ArchiveOptions::Action::Import
                                ? QStringLiteral("Give the file to import, which newfaces export wrote.")
                                : QStringLiteral("Give the file to write."));
    }
    options.file = words.takeFirst();
    if (options.action != ArchiveOptions::Action::Export && !words.isEmpty())
        return wrongArchive(QStringLiteral("%1 takes one file.").arg(command));
    for (const QString &word : std::as_const(words)) {
        const core::Result<QString> owner = readOwner(word, forge);
        if (!owner)
            return std::unexpected(owner.error());
        options.owners.append(*owner);
    }
    return options;
}

} // namespace cli
