// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handle.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace core {

/// What a link says about an account, unchecked.
struct LinkedAccount
{
    Network network = Network::X;
    /// A handle, or the network's ID; with "@" before it only on Mastodon. Empty if the link names no
    /// account.
    QString name = {};
    bool isId = false;
};

/// Whether it is written like a link: with a scheme, or with a dot before the first slash.
bool isLink(const QString &text);

/// Reads links to a profile, to one of its pages or to a post: on x.com or twitter.com, or on a site that
/// shows the same under the same paths (FxTwitter, vxTwitter, Nitter and others): with or without a scheme,
/// `www.`, `mobile.` or `m.`; `twitter.com/#!/NAME`, `intent/user?screen_name=NAME`,
/// `intent/user?user_id=ID`, `i/user/ID`; on bsky.app, or a site that shows the same, and with the scheme
/// `at:`; and `/@name`, `/@name@server` and `/users/name` on a Mastodon server, which can have any
/// domain. Nothing for
/// other links.
std::optional<LinkedAccount> accountIn(const QString &link);

/// An account's page on the web.
QUrl pageOf(const Handle &handle);

} // namespace core
