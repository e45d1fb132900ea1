// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/preferences.h"

#include "config/file.h"
#include "core/counting/contributionsformat.h"

#include <QSettings>

#include <initializer_list>
#include <tuple>

namespace gui {

namespace {

/// The choice stored under this key, or the default.
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
const QString hostKey = QStringLiteral("shown/host");
const QString repositoryKey = QStringLiteral("shown/repository");
const QString viewKey = QStringLiteral("shown/view");
const QString windowKey = QStringLiteral("layout/window");
const QString pageKey = QStringLiteral("layout/page");
const QString resultsKey = QStringLiteral("layout/results");
const QString tabKey = QStringLiteral("layout/tab");
const QString profilesKey = QStringLiteral("layout/profiles");

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
    loaded.shown = {settings.value(ownerKey).toString(), settings.value(repositoryKey).toString(),
                    settings.value(hostKey).toString()};
    loaded.view = storedChoice(
        settings, viewKey, {core::View::Newcomers, core::View::Active, core::View::Retention}, loaded.view);
    loaded.window = settings.value(windowKey).toByteArray();
    loaded.page = settings.value(pageKey).toByteArray();
    loaded.results = settings.value(resultsKey).toByteArray();
    loaded.tab = settings.value(tabKey).toInt();
    loaded.profiles = settings.value(profilesKey).toByteArray();
    return loaded;
}

void savePreferences(const Preferences &preferences)
{
    std::ignore = config::writeFile({
        {scopeKey, core::toString(preferences.rules.scope)},
        {identityKey, core::toString(preferences.rules.identity)},
        {dateKey, core::toString(preferences.rules.date)},
        {botsKey, preferences.rules.bots},
        {forksKey, preferences.rules.forks},
        {ownerKey, preferences.shown.owner},
        {repositoryKey, preferences.shown.repository},
        {hostKey, preferences.shown.host},
        {viewKey, core::toString(preferences.view)},
        {windowKey, preferences.window},
        {pageKey, preferences.page},
        {resultsKey, preferences.results},
        {tabKey, preferences.tab},
        {profilesKey, preferences.profiles},
    });
}

} // namespace gui
