// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settings.h"

#include <QStandardPaths>

namespace engine {

Settings settingsFromEnvironment()
{
    Settings settings;
    settings.api =
        QUrl(qEnvironmentVariable("NEWFACES_GITHUB_API", QStringLiteral("https://api.github.com")));
    settings.token = qgetenv("GITHUB_TOKEN").trimmed();
    if (settings.token.isEmpty())
        settings.token = qgetenv("GH_TOKEN").trimmed();
    settings.dataFolder = qEnvironmentVariable("NEWFACES_DATA_DIR");
    if (settings.dataFolder.isEmpty())
        settings.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return settings;
}

} // namespace engine
