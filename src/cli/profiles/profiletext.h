// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"
#include "engine/profilequestion.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cli {

/// The profiles in a format.
QByteArray profileBytes(const std::vector<core::ProfileRecord> &records, CountingOptions::Format format);

/// What is to be said of those that were not found, or not as they should be: a line each.
QStringList profileTroubles(const std::vector<core::ProfileRecord> &records);

/// "2 of 100 looked up with X's API, about $0.02."; empty where nothing was paid for.
QString costSentence(const engine::ProfileAnswer &answer);

} // namespace cli
