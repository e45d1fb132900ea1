// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// Something that the user decided about who is who. It is kept by what people are known by, and so holds for
/// what is read later, too.
struct Decision
{
    enum class Kind {
        Join,  ///< all subjects are one person
        Split, ///< each subject is a person of their own
        Bot,   ///< each subject is a bot
        Human  ///< each subject is none
    };

    struct Subject
    {
        /// What the person is known by: see keysOf() in core/people.h.
        QString key;
        /// How the person was called when it was decided, for lists of decisions.
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

    bool operator==(const Decision &) const = default;
};

/// A decision, and the owner whose people it is about.
struct OwnedDecision
{
    QString owner;
    Decision decision;
    /// The owner's; see Lookup::host.
    QString host = {};

    bool operator==(const OwnedDecision &) const = default;
};

/// "join", "split", "bot", "human": the word of the command line, of the database and of exports.
QString toString(Decision::Kind kind);
std::optional<Decision::Kind> parseDecisionKind(QStringView word);

} // namespace core
