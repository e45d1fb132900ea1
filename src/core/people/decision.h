// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace core {

/// Something that the user, or a file that the user imported, decided about who is who, or about which of an
/// owner's repositories count. It is kept by what people are known by, and repositories by their names, and
/// so holds for what is read later, too.
struct Decision
{
    enum class Kind {
        Join,  ///< all subjects are one person
        Split, ///< each subject is a person of their own
        Bot,   ///< each subject is a bot
        Agent, ///< each subject is an AI agent
        Human, ///< each subject is neither
        /// each subject belongs to Decision::organisation
        Organisation,
        LeaveOut, ///< each subject is a repository that does not count with the owner's others
        Include   ///< each subject is a repository that does, although it was left out
    };

    struct Subject
    {
        /// What the person is known by, in one of these forms:
        /// - "account:NUMBER": the host's number of the account;
        /// - "login:NAME": an account whose number is unknown, in lower case;
        /// - "mail:ADDRESS": everybody with the address, in lower case;
        /// - "name:NAME <ADDRESS>": everybody with the name at the address; the name as foldedName() has it;
        /// - "names:ADDRESS": to split, each name at the address;
        /// - "machine:NAME": a machine, as Machine::name has it;
        /// - "domain:DOMAIN": everybody with an address at the domain or below it, in lower case; of
        ///   Kind::Organisation alone;
        /// - "repository:NAME": a repository of the owner, in lower case; of Kind::LeaveOut and Kind::Include
        ///   alone;
        /// - "name:NAME", in older decisions: somebody without an address and an account, to the letter.
        /// Where humans and machines share one, it is the humans'.
        QString key;
        /// What the person or the repository was called when it was decided, for lists of decisions.
        QString label;
        /// A "mail:ADDRESS" that counts while nobody has the key: accounts are unknown where git alone was
        /// asked. Empty when there is none.
        QString otherwise = QString();

        bool operator==(const Subject &) const = default;
    };

    /// Given by the store; 0 before.
    qint64 id = 0;
    Kind kind = Kind::Join;
    std::vector<Subject> subjects;
    Instant decidedAt;
    /// The name of the file that it was imported from, "OWNER/REPOSITORY/.mailmap" for a repository's own;
    /// empty for a decision made by hand, which wins over all that come from files.
    QString file = {};
    /// Of Kind::Organisation alone: its name; empty for no organisation.
    QString organisation = {};
    /// Of Kind::Organisation alone: when they belonged to it, from the first moment to before the other;
    /// always where there is none.
    std::optional<Instant> from = std::nullopt;
    std::optional<Instant> until = std::nullopt;

    bool operator==(const Decision &) const = default;
};

/// Whether such decisions are about repositories, and not about people.
bool isAboutRepositories(Decision::Kind kind);

/// Whether a decision about an organisation holds at a time.
bool holdsAt(const Decision &decision, Instant at);

/// In the order in which they apply, so that a later one wins over those before it: those from files first,
/// and otherwise as they are given, the earliest first. Pointers into `decisions`.
std::vector<const Decision *> inOrderOfPrecedence(std::span<const Decision> decisions);

/// Whether it says that each name at an address is a person of their own.
bool splitsEachName(const Decision &decision);

/// Whether it says that everybody with an address is one person.
bool keepsAddressTogether(const Decision &decision);

/// The longest Decision::file.
inline constexpr qsizetype maxDecisionFileLength = 255;

/// Whether two decisions say the same, whoever made them and when.
bool sayTheSame(const Decision &a, const Decision &b);

/// A decision, and the owner whose people or repositories it is about.
struct OwnedDecision
{
    QString owner;
    Decision decision;
    /// The owner's; see Lookup::host.
    QString host = {};

    bool operator==(const OwnedDecision &) const = default;
};

/// "join", "split", "bot", "agent", "human", "organisation", "leave-out", "include": the word of the command
/// line, of the database and of exports.
QString toString(Decision::Kind kind);
std::optional<Decision::Kind> parseDecisionKind(QStringView word);

} // namespace core
