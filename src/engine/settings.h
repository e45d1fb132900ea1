// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "core/profiles/profile.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace engine {

/// Where to look up X profiles.
struct XSettings
{
    QUrl api = {};
    QUrl mirror = {};
    QUrl page = {};
    QUrl timeline = {};
    /// The order of the sources, each once; omitted sources are never asked.
    std::vector<core::ProfileSource> order = {core::ProfileSource::Api, core::ProfileSource::Mirror,
                                              core::ProfileSource::Page, core::ProfileSource::Timeline};

    bool operator==(const XSettings &) const = default;
};

/// Where to look up profiles.
struct ProfileHosts
{
    XSettings x = {};
    QUrl bluesky = {};
    /// A server that is asked about the accounts of all servers; empty for each account's own.
    QUrl mastodon = {};

    bool operator==(const ProfileHosts &) const = default;
};

/// Addresses and folders. No secrets: tokens are in Accounts.
struct Settings
{
    /// The API's address, which determines the forge.
    QUrl api;
    QString dataFolder;
    /// What repositories are cloned from: `git`/OWNER/REPO.git; empty for nothing.
    QUrl git = {};
    /// For clones, which can be created again when they are lost.
    QString cacheFolder = {};
    /// The maximum disk usage of clones in bytes; the least recently used ones are removed first.
    qint64 cacheBudget = 0;
    /// The name or path of git itself.
    QString gitProgram = QStringLiteral("git");
    ProfileHosts profileHosts = {};

    /// The code host at `api`.
    core::Forge forge() const;

    bool operator==(const Settings &) const = default;
};

/// The host that the API belongs to, such as "github.com": see core::Lookup::host.
QString apiHost(const Settings &settings);

/// The user's settings (see config/setting.h). Empty ones are replaced by the platform's folders and the
/// API's site.
Settings chosenSettings();

} // namespace engine
