// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sha.h"

#include <QUrl>

namespace core {

/// The site that belongs to an API's address: `https://api.github.com` is shown at `https://github.com`, an
/// Enterprise host's `https://HOST/api/v3` at `https://HOST`.
QUrl siteOfApi(const QUrl &api);

/// A commit's page.
QUrl commitPage(const QUrl &site, const QString &owner, const QString &repository, const Sha &commit);

/// An account's page.
QUrl accountPage(const QUrl &site, const QString &login);

} // namespace core
