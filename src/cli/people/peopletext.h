// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/people/peopleoptions.h"
#include "core/people/forgotten.h"
#include "core/people/whoiswho.h"
#include "engine/peopleimport.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cli {

/// Who counts as one person, or who may be the same person, in the chosen format.
QByteArray peopleBytes(const core::WhoIsWho &people, const PeopleOptions &options);

/// "Joined “ann” and “ann@old.example”."
QString sentence(const core::Decision &decision);

/// Who will be forgotten, what that does, and what to type.
QString forgetQuestion(const core::PersonReport &person);

/// What was done to forget somebody, as lines.
QString sentence(const core::Forgetting &forgotten);
/// For core::Forgetting::foldersLeft, if there are any: a sentence, and at most ten of the folders.
QString foldersLeftText(const QStringList &folders);

/// The numbers of forgotten people.
QString forgottenTable(const std::vector<core::ForgottenPerson> &people);

/// What an import did, with the ignored lines.
QString importedText(const engine::ImportedPeople &imported, const core::Lookup &lookup);

/// "Undid 3 decisions from “.mailmap”."
QString undoneText(int decisions, const QString &file);

/// The decisions with their numbers, and with their files if they have any.
QString decisionsTable(const std::vector<core::OwnedDecision> &decisions);

} // namespace cli
