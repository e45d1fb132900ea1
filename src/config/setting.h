// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <span>

namespace config {

/// Something that the user chooses. Its value is a text in one canonical form.
struct Setting
{
    /// For example "github/api": the name in the file, on the command line and in the dialog.
    QLatin1String key;
    /// The environment variable that overrides the file; empty for none.
    QLatin1String variable;
    /// The default.
    QLatin1String usual;
    /// A description in one line.
    QLatin1String meaning;
    /// The canonical form of a text. Kind Usage, saying what is valid, for an invalid text.
    core::Result<QString> (*check)(const QString &text) = nullptr;
};

/// All settings, in the order in which they are listed.
std::span<const Setting> settings();

/// Null for an unknown key.
const Setting *findSetting(const QString &key);

/// The codes of the languages in which the window is available.
QStringList languages();

// Each setting by name.
const Setting &githubApi();      ///< address
const Setting &githubGit();      ///< address; empty for the API's site
const Setting &xApi();           ///< address
const Setting &xMirror();        ///< address
const Setting &xPage();          ///< address
const Setting &xTimeline();      ///< address
const Setting &xOrder();         ///< sources of profiles, comma-separated, each once
const Setting &bluesky();        ///< address
const Setting &mastodon();       ///< address, or empty
const Setting &xUnofficial();    ///< ask, yes, no: whether sources other than X's API may be asked
const Setting &cacheMegabytes(); ///< 0 to 1,000,000
const Setting &dataFolder();     ///< an absolute path; empty for the platform's
const Setting &cacheFolder();    ///< an absolute path; empty for the platform's
const Setting &portNumber();     ///< 1024 to 65535
const Setting &portOn();         ///< yes, no
const Setting &theme();          ///< system, light, dark
const Setting &language();       ///< system, or one of languages()
const Setting &avatars();        ///< yes, no

} // namespace config
