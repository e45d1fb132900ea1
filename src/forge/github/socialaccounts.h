// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/accounttexts.h"

#include <QJsonArray>

namespace forge::github {

/// Adds the handles in an account's list of social accounts, the first of each network: a REST answer, or the
/// nodes of GraphQL's `socialAccounts`, which also have a `displayName`. An X handle is added if there is
/// none. What is not an account on the network that the entry names is left out, and so are IDs. Source:
/// docs.github.com/rest/users/social-accounts, and SocialAccount in the schema of GraphQL.
void addSocialAccounts(const QJsonArray &list, core::AccountTexts &texts);

} // namespace forge::github
