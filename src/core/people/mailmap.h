// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/whoiswho.h"

#include <QByteArray>

namespace core {

/// Everybody with several names or addresses, in the format of git's .mailmap (gitmailmap(5)): git then shows
/// each under the name and the address of their latest commit. An address that several people use is told
/// apart by name. Names and addresses that the format cannot hold are left out.
QByteArray mailmap(const WhoIsWho &people);

} // namespace core
