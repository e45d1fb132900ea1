// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/error.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace core {

/// Someone who counts as one person, and why.
struct PersonReport
{
    /// What they are called on the command line: the account's name, else a machine's name, else an e-mail
    /// that is not a placeholder, else the name. Unique in a WhoIsWho, letter case ignored.
    QString id;
    /// What a decision names them by; stays through what is read later.
    QString key;
    /// As their latest commit has it.
    QString name;
    /// Empty without an account.
    QString login;
    /// In lower case, sorted.
    QStringList emails;
    /// Every name they wrote under, sorted.
    QStringList names;
    /// A machine: a bot, or an AI agent.
    bool bot = false;
    /// A decision of the user's has a part in it.
    bool decided = false;
    int commits = 0;
    Instant firstCommitAt;
    /// How the user marked them last, Bot, Agent or Human; none without a mark.
    std::optional<Decision::Kind> marked = {};
    /// A name or login of theirs is that of a bot's account (see isBotName()).
    bool botName = false;
    /// An AI agent; `bot` is set, too.
    bool agent = false;
    /// For each of the emails, every name that they wrote under with it, sorted.
    std::map<QString, QStringList> namesByEmail = {};
    /// That of their latest commit, in lower case.
    QString email = {};
    /// Where they belonged at their first commit.
    Affiliation affiliation = {};

    bool operator==(const PersonReport &) const = default;
};

/// People who bear the same name and may be the same: nothing but the name says so.
struct Suggestion
{
    QString name;
    /// Indexes into WhoIsWho::people; two at least.
    std::vector<std::size_t> people;

    bool operator==(const Suggestion &) const = default;
};

/// An address with so many names that it may belong to several people.
struct SeveralPeople
{
    QString email;
    /// Index into WhoIsWho::people.
    std::size_t person = 0;
    /// Without those that differ only in spelling.
    QStringList names;

    bool operator==(const SeveralPeople &) const = default;
};

/// Who counts as whom, machines included.
struct WhoIsWho
{
    QString owner;
    /// Sorted by id, letter case ignored.
    std::vector<PersonReport> people;
    /// Sorted by name. Whom a decision split is not suggested again.
    std::vector<Suggestion> suggestions;
    /// Sorted by address. One that a decision split by name, or said to be one person's, is not suggested
    /// again.
    std::vector<SeveralPeople> severalPeople = {};
    /// See Notes.
    int coAuthorsNotRead = 0;
    /// How many more people were forgotten on request; they are not in `people`.
    int forgotten = 0;

    bool operator==(const WhoIsWho &) const = default;
};

/// By Identity::Account, whatever the rules' identity is; forks count as the rules say.
WhoIsWho whoIsWho(const History &history, const Rules &rules);

/// The decision that the user's words ask for: each names a person by id, e-mail, login or name, letter case
/// ignored. To join takes two people at least, or an address of WhoIsWho::severalPeople that belongs to one
/// person; to split takes an e-mail of a person with several, which becomes a person of their own, or several
/// people, who are kept apart; for Kind::Organisation, they belong to none (see affiliate()). Kind Usage,
/// with a sentence that names what is possible, for a word that names nobody or several people, and for a
/// decision that would change nothing.
/// For the kinds about people only; see isAboutRepositories().
Result<Decision> decide(const WhoIsWho &people, Decision::Kind kind, const QStringList &words);

/// The person whom a word names: by id, e-mail, login or name, letter case ignored. Kind Usage, with a
/// sentence that names what is possible, for a word that names nobody or several people.
Result<PersonReport> personNamed(const WhoIsWho &people, const QString &word);

/// The decision that each of these names at an address is a person of their own; without names, that every
/// name is, also those that are read later. Kind Usage if the person has not got the address or the name, or
/// nothing else.
Result<Decision> splitByName(const WhoIsWho &people, const QString &address, const QStringList &names);

} // namespace core
