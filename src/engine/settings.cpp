// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settings.h"

#include "config/chosen.h"
#include "core/profiles/profileformat.h"
#include "forge/github/github.h"

#include <QStandardPaths>

namespace engine {

namespace {

QString textOf(const config::Setting &setting)
{
    return config::chosen(setting).text;
}

QString folderOr(const config::Setting &setting, QStandardPaths::StandardLocation otherwise)
{
    const QString folder = textOf(setting);
    return folder.isEmpty() ? QStandardPaths::writableLocation(otherwise) : folder;
}

std::vector<core::ProfileSource> chosenOrder()
{
    std::vector<core::ProfileSource> order;
    const QStringList words = textOf(config::xOrder()).split(u',');
    for (const QString &word : words)
        order.push_back(core::parseProfileSource(word).value());
    return order;
}

XSettings chosenForX()
{
    XSettings x;
    x.api = QUrl(textOf(config::xApi()));
    x.mirror = QUrl(textOf(config::xMirror()));
    x.page = QUrl(textOf(config::xPage()));
    x.timeline = QUrl(textOf(config::xTimeline()));
    x.order = chosenOrder();
    return x;
}

} // namespace

core::Forge Settings::forge() const
{
    return forge::github::makeForge(api);
}

QString apiHost(const Settings &settings)
{
    return settings.forge().id;
}

Settings chosenSettings()
{
    constexpr qint64 megabyte = qint64(1024) * 1024;
    Settings settings;
    settings.api = QUrl(textOf(config::githubApi()));
    settings.dataFolder = folderOr(config::dataFolder(), QStandardPaths::AppDataLocation);
    const QString git = textOf(config::githubGit());
    settings.git = git.isEmpty() ? settings.forge().site : QUrl(git);
    settings.cacheFolder = folderOr(config::cacheFolder(), QStandardPaths::CacheLocation);
    settings.cacheBudget = textOf(config::cacheMegabytes()).toLongLong() * megabyte;
    settings.profileHosts = {chosenForX(), QUrl(textOf(config::bluesky())), QUrl(textOf(config::mastodon()))};
    return settings;
}

} // namespace engine
