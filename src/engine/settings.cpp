// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settings.h"

#include "config/chosen.h"
#include "core/profiles/profileformat.h"
#include "forge/github/github.h"

#include <QStandardPaths>

namespace engine {

namespace {

/// Without the line's end that a file may have left.
QByteArray tokenFromEnvironment(core::TokenFor whose)
{
    return qgetenv(variableOfToken(whose).toLatin1().constData()).trimmed();
}

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
    x.token = tokenFromEnvironment(core::TokenFor::X);
    x.order = chosenOrder();
    return x;
}

} // namespace

core::Forge Settings::forge() const
{
    return forge::github::makeForge(api);
}

Settings chosenSettings()
{
    constexpr qint64 megabyte = qint64(1024) * 1024;
    Settings settings;
    settings.api = QUrl(textOf(config::githubApi()));
    settings.token = tokenFromEnvironment(core::TokenFor::GitHub);
    settings.dataFolder = folderOr(config::dataFolder(), QStandardPaths::AppDataLocation);
    const QString git = textOf(config::githubGit());
    settings.git = git.isEmpty() ? settings.forge().site : QUrl(git);
    settings.cacheFolder = folderOr(config::cacheFolder(), QStandardPaths::CacheLocation);
    settings.cacheBudget = textOf(config::cacheMegabytes()).toLongLong() * megabyte;
    settings.x = chosenForX();
    settings.portToken = tokenFromEnvironment(core::TokenFor::Port);
    return settings;
}

QStringList variablesForToken(core::TokenFor whose)
{
    switch (whose) {
    case core::TokenFor::GitHub:
        return {QStringLiteral("GITHUB_TOKEN"), QStringLiteral("GH_TOKEN")};
    case core::TokenFor::X:
        return {QStringLiteral("X_BEARER_TOKEN")};
    case core::TokenFor::Port:
        return {QStringLiteral("NEWFACES_PORT_TOKEN")};
    }
    Q_UNREACHABLE();
}

QString variableOfToken(core::TokenFor whose)
{
    const QStringList variables = variablesForToken(whose);
    for (const QString &variable : variables) {
        if (!qgetenv(variable.toLatin1().constData()).trimmed().isEmpty())
            return variable;
    }
    return {};
}

} // namespace engine
