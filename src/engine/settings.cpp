// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settings.h"

#include "core/githubpages.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace engine {

namespace {

QString folderFromEnvironment(const char *variable, QStandardPaths::StandardLocation otherwise)
{
    const QString folder = qEnvironmentVariable(variable);
    return folder.isEmpty() ? QStandardPaths::writableLocation(otherwise) : folder;
}

qint64 cacheBudgetFromSettings()
{
    constexpr qint64 usual = 2048;
    constexpr qint64 megabyte = qint64(1024) * 1024;
    bool isNumber = false;
    const qint64 megabytes =
        QSettings().value(QStringLiteral("cache/megabytes"), usual).toLongLong(&isNumber);
    return std::max<qint64>(isNumber ? megabytes : usual, 0) * megabyte;
}

} // namespace

Settings settingsFromEnvironment()
{
    Settings settings;
    settings.api =
        QUrl(qEnvironmentVariable("NEWFACES_GITHUB_API", QStringLiteral("https://api.github.com")));
    settings.token = qgetenv("GITHUB_TOKEN").trimmed();
    if (settings.token.isEmpty())
        settings.token = qgetenv("GH_TOKEN").trimmed();
    settings.dataFolder = folderFromEnvironment("NEWFACES_DATA_DIR", QStandardPaths::AppDataLocation);
    settings.git = qEnvironmentVariableIsEmpty("NEWFACES_GITHUB_GIT")
                       ? core::siteOfApi(settings.api)
                       : QUrl(qEnvironmentVariable("NEWFACES_GITHUB_GIT"));
    settings.cacheFolder = folderFromEnvironment("NEWFACES_CACHE_DIR", QStandardPaths::CacheLocation);
    settings.cacheBudget = cacheBudgetFromSettings();
    return settings;
}

} // namespace engine
