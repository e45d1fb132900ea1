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
    /// "github/api", say: as the file, the command line and the dialog name it.
    QLatin1String key;
    /// The environment's variable that wins over the file; empty for none.
    QLatin1String variable;
    /// What holds while nobody has chosen.
    QLatin1String usual;
    /// What it is, in a line.
    QLatin1String meaning;
    /// The canonical form of a text; kind Usage, with what it takes, for one that cannot be.
    core::Result<QString> (*check)(const QString &text) = nullptr;
};

/// All there are, in the order in which they are listed.
std::span<const Setting> settings();

/// Null for a key that names none.
const Setting *findSetting(const QString &key);

/// Those that the program speaks, by their codes.
QStringList languages();

// By name, for those who use them.
const Setting &githubApi();      ///< address
const Setting &githubGit();      ///< address; empty for the API's site
const Setting &xApi();           ///< address
const Setting &xMirror();        ///< address
const Setting &xPage();          ///< address
const Setting &xTimeline();      ///< address
const Setting &xOrder();         ///< sources of profiles, by commas, each once
const Setting &xUnofficial();    ///< ask, yes, no: whether the sources that are not X's may be asked
const Setting &cacheMegabytes(); ///< 0 to 1,000,000
const Setting &dataFolder();     ///< an absolute path; empty for the platform's
const Setting &cacheFolder();    ///< an absolute path; empty for the platform's
const Setting &portNumber();     ///< 1024 to 65535
const Setting &portOn();         ///< yes, no
const Setting &theme();          ///< system, light, dark
const Setting &language();       ///< system, or one that the program speaks

} // namespace config
