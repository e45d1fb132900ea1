// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "core/profiles/profile.h"
#include "core/tokenfor.h"
#include "net/token.h"

#include <QString>
#include <QStringList>
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
    /// The official API's; empty for none.
    net::Token token = {};
    /// Who is asked first, each once; who is left out is not asked.
    std::vector<core::ProfileSource> order = {core::ProfileSource::Api, core::ProfileSource::Mirror,
                                              core::ProfileSource::Page, core::ProfileSource::Timeline};
};

/// Where things are, and what is shown there. Copies share their tokens, which may be replaced at any time.
struct Settings
{
    /// The API's address, which tells the forge.
    QUrl api;
    /// GitHub's; empty for none.
    net::Token token;
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
    /// What other programs have to show at the local port; empty for none.
    net::Token portToken = {};

    /// The code host at `api`.
    core::Forge forge() const;
};

/// What the user has chosen (see config/setting.h), with the platform's folders and the API's site where that
/// is nothing; and the environment's tokens: GITHUB_TOKEN else GH_TOKEN, X_BEARER_TOKEN, NEWFACES_PORT_TOKEN.
Settings chosenSettings();

/// The environment's variables that may give a token; the first that is set wins.
QStringList variablesForToken(core::TokenFor whose);
/// The one of them that gives it now; empty for none.
QString variableOfToken(core::TokenFor whose);

} // namespace engine
