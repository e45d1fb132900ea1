// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace engine {

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
};

/// From the environment, each with the platform's default: NEWFACES_GITHUB_API, NEWFACES_GITHUB_GIT (the
/// API's site), GITHUB_TOKEN else GH_TOKEN, NEWFACES_DATA_DIR, NEWFACES_CACHE_DIR; and from the settings
/// "cache/megabytes" (2048).
Settings settingsFromEnvironment();

} // namespace engine
