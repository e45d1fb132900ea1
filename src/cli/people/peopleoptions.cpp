// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/people/peopleoptions.h"

#include <QCommandLineParser>

#include <optional>

namespace cli {

namespace {

std::unexpected<core::Error> wrongPeople(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

/// Takes the first of the words.
core::Result<void> readOwner(QStringList &words, const core::Forge &forge, PeopleOptions &options)
{
    if (words.isEmpty())
        return wrongPeople(QStringLiteral("Give the name of a GitHub user, organisation or repository."));
    const core::Result<core::Lookup> lookup = core::parseLookup(words.takeFirst(), forge);
    if (!lookup)
        return std::unexpected(lookup.error());
    options.lookup = *lookup;
    return {};
}

core::Result<void> readDecision(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    const QString kind = core::toString(options.kind);
    if (const core::Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    if (words.isEmpty()) {
        return wrongPeople(
            QStringLiteral("Say whom to %1, as newfaces people %2 lists them.")
                .arg(options.kind == core::Decision::Kind::Bot || options.kind == core::Decision::Kind::Human
                         ? QStringLiteral("mark as a %1").arg(kind)
                         : kind,
                     options.lookup.toString()));
    }
    options.words = words;
    return {};
}

core::Result<void> readDecisions(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (words.isEmpty())
        return {};
    if (words.size() > 1)
        return wrongPeople(QStringLiteral("people decisions takes one owner."));
    return readOwner(words, forge, options);
}

core::Result<void> readUndo(const QStringList &words, PeopleOptions &options)
{
    if (words.isEmpty()) {
        return wrongPeople(
            QStringLiteral("Give the number of what to undo, as newfaces people decisions lists it."));
    }
    if (words.size() > 1)
        return wrongPeople(QStringLiteral("people undo takes one number."));
    bool isNumber = false;
    options.decision = words.first().toLongLong(&isNumber);
    if (!isNumber || options.decision < 1)
        return wrongPeople(QStringLiteral("“%1” is no number of a decision.").arg(words.first()));
    return {};
}

core::Result<void> readList(QStringList words, const core::Forge &forge, PeopleOptions &options)
{
    if (const core::Result<void> owner = readOwner(words, forge, options); !owner)
        return owner;
    if (!words.isEmpty()) {
        return wrongPeople(
            QStringLiteral("newfaces people lists one owner's; to decide about them, begin with "
                           "join, split, bot or human."));
    }
    return {};
}

/// Reads the words after the one that says what to do, and says so in `options`.
core::Result<void> readAction(const QStringList &words, const core::Forge &forge, PeopleOptions &options)
{
    const QString first = words.value(0);
    if (const std::optional<core::Decision::Kind> kind = core::parseDecisionKind(first)) {
        options.action = PeopleOptions::Action::Decide;
        options.kind = *kind;
        return readDecision(words.mid(1), forge, options);
    }
    if (first == u"decisions") {
        options.action = PeopleOptions::Action::Decisions;
        return readDecisions(words.mid(1), forge, options);
    }
    if (first == u"undo") {
        options.action = PeopleOptions::Action::Undo;
        return readUndo(words.mid(1), options);
    }
    return readList(words, forge, options);
}

} // namespace

core::Result<PeopleOptions> parsePeople(const QStringList &arguments, const core::Forge &forge)
{
    const QString suggested = QStringLiteral("suggested");
    const QString forks = QStringLiteral("forks");
    QCommandLineParser parser;
    addAnswerOptions(parser);
    parser.addOptions({QCommandLineOption(suggested), QCommandLineOption(forks)});
    if (!parser.parse(QStringList(QStringLiteral("people")) + arguments))
        return wrongPeople(parser.errorText());

    PeopleOptions options;
    options.suggested = parser.isSet(suggested);
    options.answer.rules.forks = parser.isSet(forks);
    for (const core::Result<void> &read :
         {readAction(parser.positionalArguments(), forge, options), parseAnswer(parser, options.answer)}) {
        if (!read)
            return std::unexpected(read.error());
    }
    for (const QString &option : parser.optionNames()) {
        const bool fits = options.action == PeopleOptions::Action::List ||
                          (options.action == PeopleOptions::Action::Decide && option == forks);
        if (!fits)
            return wrongPeople(QStringLiteral("--%1 goes with the list of people alone.").arg(option));
    }
    return options;
}

} // namespace cli
