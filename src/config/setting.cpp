// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/setting.h"

#include "config/checks.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace config {

namespace {

using Text = QLatin1String;

/// The positions in the table.
enum Place {
    GithubApi,
    GithubGit,
    XApi,
    XMirror,
    XPage,
    XTimeline,
    XOrder,
    XUnofficial,
    Bluesky,
    Mastodon,
    DataFolder,
    CacheFolder,
    CacheMegabytes,
    PortNumber,
    PortOn,
    Theme,
    Language,
    Avatars,
    PlaceCount
};

constexpr std::array<Setting, PlaceCount> table = {{
    {Text("github/api"), Text("NEWFACES_GITHUB_API"), Text("https://api.github.com"),
     Text("GitHub's API; an Enterprise host's is https://HOST/api/v3"), checkAddress},
    {Text("github/git"), Text("NEWFACES_GITHUB_GIT"), Text(""),
     Text("where repositories are cloned from; empty for the site of the API"), checkGitAddress},
    {Text("x/api"), Text("NEWFACES_X_API"), Text("https://api.x.com"), Text("X's official API"),
     checkAddress},
    {Text("x/mirror"), Text("NEWFACES_X_MIRROR"), Text("https://api.fxtwitter.com"),
     Text("FxTwitter, or a host like it"), checkAddress},
    {Text("x/page"), Text("NEWFACES_X_PAGE"), Text("https://x.com"), Text("the profile's page"),
     checkAddress},
    {Text("x/timeline"), Text("NEWFACES_X_TIMELINE"), Text("https://syndication.twitter.com"),
     Text("the embedded timeline"), checkAddress},
    {Text("x/order"), Text(""), Text("api,mirror,page,timeline"),
     Text("who is asked for X profiles, the first first"), checkOrder},
    {Text("x/unofficial"), Text(""), Text("ask"),
     Text("whether sources may be asked that are not X's official API: ask, yes, no"), checkConsent},
    {Text("bluesky/api"), Text("NEWFACES_BLUESKY_API"), Text("https://public.api.bsky.app"),
     Text("Bluesky's public API"), checkAddress},
    {Text("mastodon/server"), Text("NEWFACES_MASTODON_SERVER"), Text(""),
     Text("a Mastodon server that is asked about all accounts; empty for each account's own"),
     checkOptionalAddress},
    {Text("data/folder"), Text("NEWFACES_DATA_DIR"), Text(""),
     Text("where the history is kept; empty for the platform's folder"), checkFolder},
    {Text("cache/folder"), Text("NEWFACES_CACHE_DIR"), Text(""),
     Text("where clones are kept; empty for the platform's folder"), checkFolder},
    {Text("cache/megabytes"), Text(""), Text("2048"), Text("how much room clones may take"), checkMegabytes},
    {Text("port/number"), Text(""), Text("7423"), Text("where the local port listens"), checkPort},
    {Text("port/on"), Text(""), Text("no"), Text("whether the window opens the local port"), checkYesOrNo},
    {Text("appearance/theme"), Text(""), Text("system"), Text("system, light or dark"), checkTheme},
    {Text("appearance/language"), Text(""), Text("system"), Text("system, or the window's language"),
     checkLanguage},
    {Text("appearance/avatars"), Text(""), Text("yes"),
     Text("whether the window shows the pictures of accounts, which their host then sees"), checkYesOrNo},
}};

} // namespace

std::span<const Setting> settings()
{
    return table;
}

const Setting *findSetting(const QString &key)
{
    const auto *const found =
        std::ranges::find_if(table, [&key](const Setting &one) { return one.key == key; });
    return found == table.end() ? nullptr : found;
}

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

const Setting &githubApi()
{
    return table[GithubApi];
}

const Setting &githubGit()
{
    return table[GithubGit];
}

const Setting &xApi()
{
    return table[XApi];
}

const Setting &xMirror()
{
    return table[XMirror];
}

const Setting &xPage()
{
    return table[XPage];
}

const Setting &xTimeline()
{
    return table[XTimeline];
}

const Setting &xOrder()
{
    return table[XOrder];
}

const Setting &xUnofficial()
{
    return table[XUnofficial];
}

const Setting &bluesky()
{
    return table[Bluesky];
}

const Setting &mastodon()
{
    return table[Mastodon];
}

const Setting &cacheMegabytes()
{
    return table[CacheMegabytes];
}

const Setting &dataFolder()
{
    return table[DataFolder];
}

const Setting &cacheFolder()
{
    return table[CacheFolder];
}

const Setting &portNumber()
{
    return table[PortNumber];
}

const Setting &portOn()
{
    return table[PortOn];
}

const Setting &theme()
{
    return table[Theme];
}

const Setting &language()
{
    return table[Language];
}

const Setting &avatars()
{
    return table[Avatars];
}

} // namespace config
