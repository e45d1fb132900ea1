// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace engine {

/// Where X profiles are looked up.
struct XSettings
{
    QUrl api = {};
    QUrl mirror = {};
    QUrl page = {};
    QUrl timeline = {};
    /// The official API's; empty for none.
    QByteArray token = {};
    /// Who is asked first, each once; who is left out is not asked.
    std::vector<core::ProfileSource> order = {core::ProfileSource::Api, core::ProfileSource::Mirror,
                                              core::ProfileSource::Page, core::ProfileSource::Timeline};
};

/// Where things are. Nothing of it is written anywhere.
struct Settings
{
    /// The API's address; its site is core::siteOfApi(api).
    QUrl api;
    /// GitHub's; empty for none.
    QByteArray token;
    QString dataFolder;
    /// What repositories are cloned from: `git`/OWNER/REPO.git; empty for nothing.
    QUrl git = {};
    /// What can be made again when it is lost: clones.
    QString cacheFolder = {};
    /// Bytes that clones may take; those used longest ago go first.
    qint64 cacheBudget = 0;
    /// The name or path of git itself.
    QString gitProgram = QStringLiteral("git");
    XSettings x = {};
    /// What other programs have to show at the local port; empty for none.
    QByteArray portToken = {};
};

/// From the environment, each with the platform's default: NEWFACES_GITHUB_API, NEWFACES_GITHUB_GIT (the
/// API's site), GITHUB_TOKEN else GH_TOKEN, NEWFACES_DATA_DIR, NEWFACES_CACHE_DIR, NEWFACES_PORT_TOKEN; and
/// from the settings "cache/megabytes" (2048). Those of X profiles: NEWFACES_X_API, NEWFACES_X_MIRROR,
/// NEWFACES_X_PAGE, NEWFACES_X_TIMELINE, else the settings "x/api", "x/mirror", "x/page", "x/timeline";
/// X_BEARER_TOKEN; and the setting "x/order" ("api,mirror,page,timeline").
Settings settingsFromEnvironment();

/// Whether the user allows sources of X profiles to be asked that are not X's official API, by the setting
/// "x/unofficial"; nothing while they have not said.
std::optional<bool> unofficialSources();
void setUnofficialSources(bool allowed);

} // namespace engine
