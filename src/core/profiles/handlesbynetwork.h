// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handle.h"
#include "core/profiles/network.h"

#include <QString>

#include <map>
#include <vector>

namespace core {

/// A person's handle on each of several networks, as Handle::text() has it.
using HandlesByNetwork = std::map<Network, QString>;

/// All handles of a person, X first. Texts that are not handles on their network are left out.
std::vector<Handle> handlesOf(const QString &xHandle, const HandlesByNetwork &others);

} // namespace core
