// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handlesbynetwork.h"

#include <QString>

#include <map>

namespace core {

/// What an account on a code host says about its person, as it is spelt there.
struct AccountTexts
{
    /// The X handle; empty for none.
    QString xHandle = {};
    /// The company; empty for none.
    QString company = {};
    /// The handles on other networks, empty for none; networks that were not asked about are left out.
    HandlesByNetwork otherHandles = {};

    bool operator==(const AccountTexts &) const = default;
};

using TextsByLogin = std::map<QString, AccountTexts>;

} // namespace core
