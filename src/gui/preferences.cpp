// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences.h"

#include "core/contributionsformat.h"

#include <QSettings>

#include <initializer_list>

namespace gui {

namespace {

/// The choice that is stored under its word, or the default.
template<typename Choice>
Choice storedChoice(const QSettings &settings, const QString &key, std::initializer_list<Choice> choices,
                    Choice otherwise)
{
    const QString word = settings.value(key).toString();
    for (const Choice choice : choices) {
        if (core::toString(choice) == word)
            return choice;
    }
    return otherwise;
}

const QString scopeKey = QStringLiteral("counting/scope");
const QString identityKey = QStringLiteral("counting/identity");
const QString dateKey = QStringLiteral("counting/date");
const QString botsKey = QStringLiteral("counting/bots");
const QString forksKey = QStringLiteral("counting/forks");
const QString ownerKey = QStringLiteral("shown/owner");
const QString repositoryKey = QStringLiteral("shown/repository");
const QString viewKey = QStringLiteral("shown/view");
const QString windowKey = QStringLiteral("layout/window");
const QString pageKey = QStringLiteral("layout/page");
const QString resultsKey = QStringLiteral("layout/results");
const QString tabKey = QStringLiteral("layout/tab");
const QString profilesKey = QStringLiteral("layout/profiles");
const QString portKey = QStringLiteral("port/number");
const QString portOnKey = QStringLiteral("port/on");

/// Whatever a hand may have written there.
quint16 storedPort(const QSettings &settings)
{
    constexpr uint least = 1024; // as in ui/portdialog.ui
    constexpr uint most = 65535;
    const uint port = settings.value(portKey).toUInt();
    return port >= least && port <= most ? static_cast<quint16>(port) : rest::usualPort;
}

} // namespace

Preferences loadPreferences()
{
    using enum core::Scope;
    using core::DateOf;
    using core::Identity;
    const QSettings settings;
    Preferences loaded;
    core::Rules &rules = loaded.rules;
    rules.scope = storedChoice(settings, scopeKey, {Owner, Repository}, rules.scope);
    rules.identity = storedChoice(settings, identityKey, {Identity::Account, Identity::Email, Identity::Name},
                                  rules.identity);
    rules.date = storedChoice(settings, dateKey, {DateOf::Author, DateOf::Committer}, rules.date);
    rules.bots = settings.value(botsKey, rules.bots).toBool();
    rules.forks = settings.value(forksKey, rules.forks).toBool();
    loaded.shown = {settings.value(ownerKey).toString(), settings.value(repositoryKey).toString()};
    loaded.view = storedChoice(
        settings, viewKey, {core::View::Newcomers, core::View::Active, core::View::Retention}, loaded.view);
    loaded.window = settings.value(windowKey).toByteArray();
    loaded.page = settings.value(pageKey).toByteArray();
    loaded.results = settings.value(resultsKey).toByteArray();
    loaded.tab = settings.value(tabKey).toInt();
    loaded.profiles = settings.value(profilesKey).toByteArray();
    loaded.port = storedPort(settings);
    loaded.portOn = settings.value(portOnKey).toBool();
    return loaded;
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(scopeKey, core::toString(preferences.rules.scope));
    settings.setValue(identityKey, core::toString(preferences.rules.identity));
    settings.setValue(dateKey, core::toString(preferences.rules.date));
    settings.setValue(botsKey, preferences.rules.bots);
    settings.setValue(forksKey, preferences.rules.forks);
    settings.setValue(ownerKey, preferences.shown.owner);
    settings.setValue(repositoryKey, preferences.shown.repository);
    settings.setValue(viewKey, core::toString(preferences.view));
    settings.setValue(windowKey, preferences.window);
    settings.setValue(pageKey, preferences.page);
    settings.setValue(resultsKey, preferences.results);
    settings.setValue(tabKey, preferences.tab);
    settings.setValue(profilesKey, preferences.profiles);
    settings.setValue(portKey, preferences.port);
    settings.setValue(portOnKey, preferences.portOn);
}

} // namespace gui
