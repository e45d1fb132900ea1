// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace core {

/// The accounts of new contributors, one per line, each once and sorted, letter case ignored. Newcomers
/// without an account are not in it.
QByteArray loginList(std::span<const Contributions> answers);

/// The same, each after its platform, "github:octocat": the format of lists of vouched contributors (`vouch`,
/// README, "Trustdown").
QByteArray vouchedList(std::span<const Contributions> answers);

/// How many people among the newcomers have no account.
int withoutLogin(std::span<const Contributions> answers);

} // namespace core
