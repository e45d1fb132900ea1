// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

// Each gives a text in canonical form, or an error of kind Usage that says what is valid. It never repeats
// the text, which may contain a password.
namespace config {

/// An absolute https address that has only host, port and path; http only for this machine.
core::Result<QString> checkAddress(const QString &text);
/// As checkAddress(), or an empty text.
core::Result<QString> checkOptionalAddress(const QString &text);
/// As checkAddress(), or the file:// address of a folder, or an empty text.
core::Result<QString> checkGitAddress(const QString &text);
/// Some or all of "api,mirror,page,timeline", in any order.
core::Result<QString> checkOrder(const QString &text);
/// "yes" or "no". true, on and 1 mean yes; false, off and 0 mean no.
core::Result<QString> checkYesOrNo(const QString &text);
/// "ask", or as checkYesOrNo().
core::Result<QString> checkConsent(const QString &text);
/// 0 to 1,000,000.
core::Result<QString> checkMegabytes(const QString &text);
/// The ports on which a program may listen without special permission.
inline constexpr int minPort = 1024;
inline constexpr int maxPort = 65535;
/// minPort to maxPort.
core::Result<QString> checkPort(const QString &text);
/// An absolute path, or an empty text.
core::Result<QString> checkFolder(const QString &text);
/// "system", "light" or "dark".
core::Result<QString> checkTheme(const QString &text);
/// "system", or one of languages().
core::Result<QString> checkLanguage(const QString &text);

} // namespace config
