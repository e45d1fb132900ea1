// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

#include <QString>

namespace gui {

/// "Verified by X as a business", "Verified on Bluesky"; empty for an account that is not verified, or not
/// known to be.
QString verificationText(const core::Profile &profile);

/// "Withheld by X in DE, FR"; empty for an account that is withheld nowhere.
QString withheldText(const core::Profile &profile);

/// The account to which it has moved, its site and its banner as links, in the form of rich text, with
/// nothing from outside in it that is not escaped; empty where there is none. Only http and https become
/// links.
QString linksText(const core::Profile &profile);

/// Whether an address may be opened in the browser: http or https.
bool isWebLink(const QUrl &address);

} // namespace gui
