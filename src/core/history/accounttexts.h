// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    bool operator==(const AccountTexts &) const = default;
};

using TextsByLogin = std::map<QString, AccountTexts>;

} // namespace core
