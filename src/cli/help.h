// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

/// How to use a command; of the whole program for any other word.
QString help(const QString &command);

} // namespace cli
