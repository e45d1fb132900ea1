// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/people/peopleoptions.h"

#include "cli/people/optionuses.h"

#include <array>
#include <optional>

namespace cli {

namespace {

using core::Result;
using PeopleAction = PeopleOptions::Action;
using DecisionKind = core::Decision::Kind;
using FileFormat = core::PeopleFile::Format;
using core::Word;

constexpr std::array fileFormatWords = {
    Word{QLatin1String("mailmap"), FileFormat::Mailmap},
    Word{QLatin1String("gitdm"), FileFormat::Gitdm},
    Word{QLatin1String("sortinghat"), FileFormat::SortingHat},
};

/// Takes the first word.
Result<void> readOwner(QStringList &words, const core::Forge &forge, PeopleOptions &options)
{
    if (words.isEmpty())
        return usageError(QStringLiteral("Give the name of a GitHub user, organisation or repository."));
    const Result<core::Lookup> lookup = core::parseLookup(words.takeFirst(), forge);
    if (!lookup)
        return std::unexpected(lookup.error());
    options.lookup = *lookup;
    return {};
}

/// What the decision does, in the words of a sentence: "join", "mark as a bot".
QString whatItDoes(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Join:
    case DecisionKind::Split:
        return core::toString(kind);
    case DecisionKind::Bot:
        return QStringLiteral("mark as a bot");
    case DecisionKind::Agent:
        return QStringLiteral("mark as an agent");
    case DecisionKind::Human:
        return QStringLiteral("mark as a human");
    case DecisionKind::Organisation:
        return QStringLiteral("put into an organisation");
    case DecisionKind::LeaveOut:
        return QStringLiteral("leave out");
    case DecisionKind::Include:
        return QStringLiteral("include again");
    }
    Q_UNREACHABLE();
}

Result<void> readDecision(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (const Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    const bool isAboutRepositories = core::isAboutRepositories(options.kind);
    if (words.isEmpty())
        return usageError(
            (isAboutRepositories
                 ? QStringLiteral("Say which repositories to %1: newfaces people %3 %2 REPOSITORY.")
                 : QStringLiteral("Say who to %1. “newfaces people %2” lists the IDs."))
                .arg(whatItDoes(options.kind), options.lookup.toString(), core::toString(options.kind)));
    if (isAboutRepositories && !options.lookup.repository.isEmpty())
        return usageError(
            QStringLiteral("Give the owner first, and then the names of repositories: newfaces "
                           "people %1 %2 %3.")
                .arg(core::toString(options.kind), options.lookup.owner, options.lookup.repository));
    options.words = words;
    return {};
}

/// Takes nothing but an owner.
Result<void> readOnlyOwner(const char *action, QStringList words, const core::Forge &forge,
                           PeopleOptions &options)
{
    if (const Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    if (!words.isEmpty())
        return usageError(QStringLiteral("newfaces people %1 takes one owner.").arg(QLatin1String(action)));
    return {};
}

Result<void> readImport(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (const Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    if (words.size() != 1)
        return usageError(
            QStringLiteral("Give one file to import, or - for standard input: newfaces people import "
                           "OWNER FILE."));
    options.import.path = words.first();
    options.import.mayBeStream = true;
    return {};
}

Result<void> readUndo(const QStringList &words, const core::Forge &forge, PeopleOptions &options)
{
    if (!options.file.isEmpty())
        return readOnlyOwner("undo --file FILE", words, forge, options);
    if (words.isEmpty())
        return usageError(
            QStringLiteral("Give the number of the decision to undo; “newfaces people decisions” "
                           "lists the numbers."));
    if (words.size() > 1)
        return usageError(QStringLiteral("newfaces people undo takes one number."));
    bool isNumber = false;
    options.decision = words.first().toLongLong(&isNumber);
    if (!isNumber || options.decision < 1)
        return usageError(QStringLiteral("“%1” is not the number of a decision.").arg(words.first()));
    return {};
}

Result<void> readList(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (const Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    if (!words.isEmpty())
        return usageError(QStringLiteral(
            "newfaces people lists one owner. To decide who is who, start with "
            "join, split, bot, agent, human or organisation: newfaces people join OWNER ID ID. To leave "
            "repositories out, start with leave-out."));
    return {};
}

Result<void> readForget(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (const Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    if (words.size() != 1)
        return usageError(QStringLiteral("Give the one person to forget. “newfaces people %1” lists the IDs.")
                              .arg(options.lookup.toString()));
    options.words = words;
    // With all addresses that can be known.
    options.answer.rules.forks = true;
    options.answer.rules.coAuthors = true;
    return {};
}

Result<void> readForgotten(const QStringList &words, const QString &removed, PeopleOptions &options)
{
    if (!words.isEmpty())
        return usageError(QStringLiteral("newfaces people forgotten takes no arguments."));
    if (removed.isEmpty())
        return {};
    bool isNumber = false;
    options.forgotten = removed.toLongLong(&isNumber);
    if (!isNumber || options.forgotten < 1)
        return usageError(QStringLiteral("“%1” is not the number of a forgotten person.").arg(removed));
    return {};
}

/// Reads the words, the first of which may name an action.
Result<void> readWords(const QStringList &words, const core::Forge &forge, const QString &removed,
                       PeopleOptions &options)
{
    const QString first = words.value(0);
    if (const std::optional<DecisionKind> kind = core::parseDecisionKind(first)) {
        options.action = PeopleAction::Decide;
        options.kind = *kind;
        return readDecision(words.mid(1), forge, options);
    }
    if (first == u"mailmap") {
        options.action = PeopleAction::Mailmap;
        return readOnlyOwner("mailmap", words.mid(1), forge, options);
    }
    if (first == u"decisions") {
        options.action = PeopleAction::Decisions;
        return words.size() == 1 ? Result<void>() : readOnlyOwner("decisions", words.mid(1), forge, options);
    }
    if (first == u"undo") {
        options.action = PeopleAction::Undo;
        return readUndo(words.mid(1), forge, options);
    }
    if (first == u"import") {
        options.action = PeopleAction::Import;
        return readImport(words.mid(1), forge, options);
    }
    if (first == u"forget") {
        options.action = PeopleAction::Forget;
        return readForget(words.mid(1), forge, options);
    }
    if (first == u"forgotten") {
        options.action = PeopleAction::Forgotten;
        return readForgotten(words.mid(1), removed, options);
    }
    return readList(words, forge, options);
}

/// The option of lists, which also takes the formats of files to import; see readFormat().
Option formatOption(PeopleOptions &options)
{
    Option option = formatOption(options.answer.format);
    option.help =
        QStringLiteral("Format of the output. With import: the format of the file if it is not recognised, "
                       "which is mailmap, gitdm or sortinghat.");
    option.read = [&options](const QString &value) -> Result<void> {
        options.formatWord = value;
        return {};
    };
    return option;
}

/// After the action is known.
Result<void> readFormat(PeopleOptions &options, const Given &given)
{
    if (!given.has("format"))
        return {};
    if (options.action != PeopleAction::Import)
        return formatOption(options.answer.format).read(options.formatWord);
    const Result<FileFormat> format =
        core::meaningOf(options.formatWord, fileFormatWords, QStringLiteral("--format"));
    if (!format)
        return std::unexpected(format.error());
    options.import.format = *format;
    return {};
}

/// Takes a day, and adds to its beginning.
Option dayOption(const char *name, std::optional<core::Instant> &target, std::chrono::days added,
                 const char *help)
{
    const QString key = QString::fromLatin1(name);
    return {.name = key,
            .placeholder = QStringLiteral("YYYY-MM-DD"),
            .help = QString::fromUtf8(help),
            .read = [&target, key, added](const QString &value) -> Result<void> {
                const std::optional<core::Instant> day = core::parseDay(value);
                if (!day)
                    return usageError(
                        QStringLiteral("--%1 must be a day such as 2024-05-31, not “%2”.").arg(key, value));
                target = *day + added;
                return {};
            }};
}

std::vector<OptionGroup> peopleGroups(PeopleOptions &options, QString &removed)
{
    return {
        {QStringLiteral("Options"),
         {switchOption(
              "suggested", options.suggested, true,
              "List only people who may be the same person, and addresses that several people may share."),
          listOption("name", "NAME", options.names,
                     "With split: only take NAME at the address away. Can be given several times."),
          switchOption("by-name", options.byName, true,
                       "With split: every name at the address is a person of their own."),
          textOption("is", "NAME", options.membership.organisation,
                     "With organisation: the name of the organisation."),
          switchOption("none", options.membership.organisation, QString(),
                       "With organisation: they belong to none."),
          dayOption("from", options.membership.from, std::chrono::days(0),
                    "With organisation: the first day in it."),
          dayOption("until", options.membership.until, std::chrono::days(1),
                    "With organisation: the last day in it."),
          textOption(
              "organisation", "NAME", options.organisation,
              "List only people of this organisation, or with “-” those whose organisation is unknown."),
          switchOption("yes", options.yes, true,
                       "With forget: do not ask. Needed when there is no terminal to ask at."),
          textOption(
              "remove", "N", removed,
              "With forgotten: remove a person from the list, so that they are stored again when their "
              "commits are read again."),
          switchOption("forks", options.answer.rules.forks, true, "Include forks."),
          switchOption("co-authors", options.answer.rules.coAuthors, true, "Include co-authors."),
          textOption("file", "FILE", options.file,
                     "With undo: undo all decisions that were imported from FILE."),
          formatOption(options), rawOption(options.answer.csvFields), outputOption(options.answer.output)}}};
}

Result<void> checkNames(const PeopleOptions &options, const Given &given)
{
    if (!given.has("name") && !given.has("by-name"))
        return {};
    if (options.words.size() != 1)
        return usageError(QStringLiteral("To split by name, give one address: newfaces people split OWNER "
                                         "ADDRESS --by-name."));
    return checkExclusive(given, "name", "by-name");
}

Result<void> checkOrganisation(const PeopleOptions &options, const Given &given)
{
    if (options.action == PeopleAction::Decide && options.kind == DecisionKind::Organisation &&
        !given.has("is") && !given.has("none"))
        return usageError(
            QStringLiteral("Give the organisation: newfaces people organisation OWNER ID --is NAME, or "
                           "--none."));
    if (const Result<void> checked = checkExclusive(given, "organisation", "suggested"); !checked)
        return checked;
    return checkExclusive(given, "is", "none");
}

} // namespace

Result<PeopleOptions> parsePeople(const QStringList &arguments, const core::Forge &forge)
{
    PeopleOptions options;
    QString removed;
    const Result<Given> given = readArguments(arguments, peopleGroups(options, removed));
    if (!given)
        return std::unexpected(given.error());
    if (const Result<void> read = readWords(given->words, forge, removed, options); !read)
        return std::unexpected(read.error());
    for (const Result<void> &checked :
         {checkUses(options, *given), checkNames(options, *given), readFormat(options, *given),
          checkOrganisation(options, *given), checkRaw(options.answer, *given)}) {
        if (!checked)
            return std::unexpected(checked.error());
    }
    return options;
}

Manual peopleManual()
{
    PeopleOptions options;
    QString removed;
    return {.usage = R"(people NAME [OPTION ...]
people join OWNER ID ID ...
people split OWNER ADDRESS [--name NAME ...|--by-name]
people split OWNER ID ID ...
people bot|agent|human OWNER ID ...
people organisation OWNER ID|@DOMAIN ... --is NAME|--none
people leave-out|include OWNER REPOSITORY ...
people decisions [OWNER]
people undo N
people undo OWNER --file FILE
people mailmap NAME
people import OWNER FILE [--format mailmap|gitdm|sortinghat]
people forget OWNER ID [--yes]
people forgotten [--remove N])",
            .description =
                R"(List who counts as one person, from stored data, and correct it. NAME is a GitHub user, an
organisation, a repository (OWNER/REPOSITORY), or a link to one of them. ID is an ID from the
list, an account, an e-mail address or a name.

join says that several IDs are one person. split takes an address away from a person, or names at an
address that several people use, or says that several IDs are different people. bot, agent and human
say which of the three somebody is; an agent is an AI agent. organisation says which organisation
somebody belongs to, or everybody with an address at a domain, always or for some time. Each decision
belongs to the owner, also applies to commits that are read later, and can be undone by its number.

leave-out leaves repositories out of the owner's numbers, as if they were not the owner's; include counts them
again. A repository that is looked up by its own name always counts.

mailmap prints everybody with several names or addresses as a .mailmap file, with which git
identifies people in the same way.

import makes decisions from a .mailmap file, from the e-mail aliases and the lists of employers of gitdm, or
from a JSON export of SortingHat. They are known by the name of the file, so that they can be undone
together; when a file of the same name is imported again, its decisions replace the earlier ones. What you
decide yourself has priority over files. FILE can be - for standard input.

forget removes somebody who asks for it from everything that Newfaces stores, of all owners, and does
not store them again: their commits stay, without a name, and are counted as “1 forgotten on request”.
It asks first, and needs the word “yes”, because it cannot be undone; without a terminal to ask at, it
needs --yes. Bots and AI agents cannot be forgotten. forgotten lists how many people were forgotten, and
when.)",
            .groups = peopleGroups(options, removed),
            .examples = R"(people pallets --suggested
people join pallets ann ann@old.example
people split pallets team@example.org --name "Ann Miller"
people organisation pallets @redhat.com --is "Red Hat"
people leave-out pallets website
people undo 1
people import pallets .mailmap
people undo pallets --file .mailmap)"};
}

} // namespace cli
