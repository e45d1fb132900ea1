// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/answeroptions.h"
#include "engine/profilequestion.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cli {

/// The profiles in the chosen format.
QByteArray profileBytes(const std::vector<core::ProfileRecord> &records, const AnswerOptions &options);

/// A profile with everything that is stored about it.
QByteArray profileDetails(const core::ProfileRecord &record, const std::vector<core::KeptPicture> &pictures,
                          const AnswerOptions &options);

/// The pictures that an account had, the newest first. CSV has the fields of the JSON.
QByteArray pictureBytes(const std::vector<core::KeptPicture> &pictures, const AnswerOptions &options);

/// A line for each profile that was not found or not read completely.
QStringList profileProblems(const std::vector<core::ProfileRecord> &records);

/// "@ann@old.social has moved to @ann@new.social.", for each that has.
QStringList movesOf(const std::vector<core::ProfileRecord> &records);

/// "2 of 100 looked up with X's API, about $0.02."; empty if nothing was charged.
QString costSentence(const engine::ProfileAnswer &answer);

} // namespace cli
