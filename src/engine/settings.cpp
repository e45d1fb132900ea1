// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settings.h"

#include "core/githubpages.h"
#include "core/profileformat.h"

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

/// The first that is set, without the line's end that a file may have left.
QByteArray tokenFromEnvironment(std::initializer_list<const char *> variables)
{
    for (const char *variable : variables) {
        if (QByteArray token = qgetenv(variable).trimmed(); !token.isEmpty())
            return token;
    }
    return {};
}

QUrl addressFromEnvironment(const char *variable, const QString &otherwise)
{
    return QUrl(qEnvironmentVariableIsEmpty(variable) ? otherwise : qEnvironmentVariable(variable));
}

/// The environment wins over the setting.
QUrl addressOfX(const char *variable, const QString &key, const QString &usual)
{
    return addressFromEnvironment(variable, QSettings().value(key, usual).toString());
}

/// Words that name no source are left out, and so is what is named again.
std::vector<core::ProfileSource> orderFromSettings(const std::vector<core::ProfileSource> &usual)
{
    const QVariant setting = QSettings().value(QStringLiteral("x/order"));
    if (!setting.isValid())
        return usual;
    std::vector<core::ProfileSource> order;
    // QSettings reads commas as those of a list.
    for (const QString &word : setting.toStringList().join(u',').split(u',')) {
        const std::optional<core::ProfileSource> source = core::parseProfileSource(word.trimmed());
        if (source && std::ranges::find(order, *source) == order.end())
            order.push_back(*source);
    }
    return order;
}

XSettings xSettings()
{
    XSettings x;
    x.api = addressOfX("NEWFACES_X_API", QStringLiteral("x/api"), QStringLiteral("https://api.x.com"));
    x.mirror = addressOfX("NEWFACES_X_MIRROR", QStringLiteral("x/mirror"),
                          QStringLiteral("https://api.fxtwitter.com"));
    x.page = addressOfX("NEWFACES_X_PAGE", QStringLiteral("x/page"), QStringLiteral("https://x.com"));
    x.timeline = addressOfX("NEWFACES_X_TIMELINE", QStringLiteral("x/timeline"),
                            QStringLiteral("https://syndication.twitter.com"));
    x.token = tokenFromEnvironment({"X_BEARER_TOKEN"});
    x.order = orderFromSettings(x.order);
    return x;
}

const QString unofficialKey = QStringLiteral("x/unofficial");

} // namespace

Settings settingsFromEnvironment()
{
    Settings settings;
    settings.api = addressFromEnvironment("NEWFACES_GITHUB_API", QStringLiteral("https://api.github.com"));
    settings.token = tokenFromEnvironment({"GITHUB_TOKEN", "GH_TOKEN"});
    settings.dataFolder = folderFromEnvironment("NEWFACES_DATA_DIR", QStandardPaths::AppDataLocation);
    settings.git = qEnvironmentVariableIsEmpty("NEWFACES_GITHUB_GIT")
                       ? core::siteOfApi(settings.api)
                       : QUrl(qEnvironmentVariable("NEWFACES_GITHUB_GIT"));
    settings.cacheFolder = folderFromEnvironment("NEWFACES_CACHE_DIR", QStandardPaths::CacheLocation);
    settings.cacheBudget = cacheBudgetFromSettings();
    settings.x = xSettings();
    settings.portToken = tokenFromEnvironment({"NEWFACES_PORT_TOKEN"});
    return settings;
}

std::optional<bool> unofficialSources()
{
    const QVariant setting = QSettings().value(unofficialKey);
    return setting.isValid() ? std::optional(setting.toBool()) : std::nullopt;
}

void setUnofficialSources(bool allowed)
{
    QSettings().setValue(unofficialKey, allowed);
}

} // namespace engine
