// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/people/peopleoptions.h"

#include <optional>

namespace cli {

namespace {

using core::Result;
using PeopleAction = PeopleOptions::Action;
using DecisionKind = core::Decision::Kind;

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

QString article(DecisionKind kind)
{
    return kind == DecisionKind::Agent ? QStringLiteral("an ") : QStringLiteral("a ");
}

Result<void> readDecision(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (const Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    const QString kind = core::toString(options.kind);
    const bool isMark = options.kind != DecisionKind::Join && options.kind != DecisionKind::Split;
    if (words.isEmpty())
        return usageError(
            QStringLiteral("Say who to %1. “newfaces people %2” lists the IDs.")
                .arg(isMark ? QStringLiteral("mark as %1").arg(article(options.kind) + kind) : kind,
                     options.lookup.toString()));
    options.words = words;
    return {};
}

Result<void> readDecisions(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (words.isEmpty())
        return {};
    if (words.size() > 1)
        return usageError(QStringLiteral("newfaces people decisions takes one owner."));
    return readOwner(words, forge, options);
}

Result<void> readUndo(const QStringList &words, PeopleOptions &options)
{
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
        return usageError(
            QStringLiteral("newfaces people lists one owner. To decide who is who, start with "
                           "join, split, bot, agent or human: newfaces people join OWNER ID ID."));
    return {};
}

Result<void> readMailmap(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (const Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    if (!words.isEmpty())
        return usageError(QStringLiteral("newfaces people mailmap takes one owner."));
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
        return readMailmap(words.mid(1), forge, options);
    }
    if (first == u"decisions") {
        options.action = PeopleAction::Decisions;
        return readDecisions(words.mid(1), forge, options);
    }
    if (first == u"undo") {
        options.action = PeopleAction::Undo;
        return readUndo(words.mid(1), options);
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
          switchOption("yes", options.yes, true, "With forget: do not ask."),
          textOption(
              "remove", "N", removed,
              "With forgotten: remove a person from the list, so that they are stored again when their "
              "commits are read again."),
          switchOption("forks", options.answer.rules.forks, true, "Include forks."),
          switchOption("co-authors", options.answer.rules.coAuthors, true, "Include co-authors."),
          formatOption(options.answer.format), rawOption(options.answer.csvFields),
          outputOption(options.answer.output)}}};
}

Result<void> checkNames(const PeopleOptions &options, const Given &given)
{
    if (!given.has("name") && !given.has("by-name"))
        return {};
    if (options.action != PeopleAction::Decide || options.kind != DecisionKind::Split)
        return usageError(QStringLiteral("--name and --by-name can only be used to split an address."));
    if (options.words.size() != 1)
        return usageError(QStringLiteral("To split by name, give one address: newfaces people split OWNER "
                                         "ADDRESS --by-name."));
    return checkExclusive(given, "name", "by-name");
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
    if (const Result<void> checked = checkNames(options, *given); !checked)
        return std::unexpected(checked.error());
    if (given->has("yes") && options.action != PeopleAction::Forget)
        return usageError(QStringLiteral("--yes can only be used to forget somebody."));
    if (given->has("remove") && options.action != PeopleAction::Forgotten)
        return usageError(QStringLiteral("--remove can only be used with newfaces people forgotten."));
    for (const QString &option : given->options) {
        const bool isAboutNames =
            option == u"name" || option == u"by-name" || option == u"yes" || option == u"remove";
        const bool isAboutPeople = option == u"forks" || option == u"co-authors";
        const bool isUsed =
            options.action == PeopleAction::List || isAboutNames ||
            (options.action == PeopleAction::Decide && isAboutPeople) ||
            (options.action == PeopleAction::Mailmap && (isAboutPeople || option == u"output"));
        if (!isUsed)
            return usageError(QStringLiteral("--%1 can only be used to list people.").arg(option));
    }
    if (const Result<void> checked = checkRaw(options.answer, *given); !checked)
        return std::unexpected(checked.error());
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
people decisions [OWNER]
people undo N
people mailmap NAME
people forget OWNER ID [--yes]
people forgotten [--remove N])",
            .description =
                R"(List who counts as one person, from stored data, and correct it. NAME is a GitHub user, an
organisation, a repository (OWNER/REPOSITORY), or a link to one of them. ID is an ID from the
list, an account, an e-mail address or a name.

join says that several IDs are one person. split takes an address away from a person, or names at an
address that several people use, or says that several IDs are different people. bot, agent and human
say which of the three somebody is; an agent is an AI agent. Each decision belongs to the owner, also
applies to commits that are read later, and can be undone by its number.

mailmap prints everybody with several names or addresses as a .mailmap file, with which git
identifies people in the same way.

forget removes somebody who asks for it from everything that Newfaces stores, of all owners, and does
not store them again: their commits stay, without a name, and are counted as “1 forgotten on request”.
It asks first, because it cannot be undone. forgotten lists how many people were forgotten, and when.)",
            .groups = peopleGroups(options, removed),
            .examples = R"(people pallets --suggested
people join pallets ann ann@old.example
people split pallets team@example.org --name "Ann Miller"
people undo 1)"};
}

} // namespace cli
