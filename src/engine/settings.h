// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "core/profiles/profile.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace engine {

/// Where X profiles are looked up.
struct XSettings
{
    QUrl api = {};
    QUrl mirror = {};
    QUrl page = {};
    QUrl timeline = {};
    /// Who is asked first, each once; who is left out is not asked.
    std::vector<core::ProfileSource> order = {core::ProfileSource::Api, core::ProfileSource::Mirror,
                                              core::ProfileSource::Page, core::ProfileSource::Timeline};

    bool operator==(const XSettings &) const = default;
};

/// Where things are. No secrets: tokens are the accounts'.
struct Settings
{
    /// The API's address, which tells the forge.
    QUrl api;
    QString dataFolder;
    /// What repositories are cloned from: `git`/OWNER/REPO.git; empty for nothing.
    QUrl git = {};
    /// What can be made again when it is lost: clones.
    QString cacheFolder = {};
    /// Bytes that clones may take; those used longest ago go first.
    qint64 cacheBudget = 0;
    /// The name or path of git itself.
    QString gitProgram = QStringLiteral("git");
    XSettings x = {};

    /// The code host at `api`.
    core::Forge forge() const;

    bool operator==(const Settings &) const = default;
};

/// The host that the API belongs to, such as "github.com": see core::Lookup::host.
QString apiHost(const Settings &settings);

/// What the user has chosen (see config/setting.h), with the platform's folders and the API's site where that
/// is nothing.
Settings chosenSettings();

} // namespace engine
