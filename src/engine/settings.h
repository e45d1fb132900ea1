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
};

/// NEWFACES_GITHUB_API, GITHUB_TOKEN else GH_TOKEN, and NEWFACES_DATA_DIR, each with the platform's default.
Settings settingsFromEnvironment();

} // namespace engine
