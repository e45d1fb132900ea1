// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace cli {

/// The help text of the program, with its commands and their summaries.
QString programHelp(const std::vector<std::pair<QString, QString>> &commands);

} // namespace cli
