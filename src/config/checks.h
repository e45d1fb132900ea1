// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

// Each gives a text in canonical form, or an error of kind Usage that says what is valid. It never repeats
// the text, which may contain a password.
namespace config {

/// An absolute https address without anything but host, port and path; http to this machine alone.
core::Result<QString> checkAddress(const QString &text);
/// An address, or that of a folder by file://, or nothing.
core::Result<QString> checkGitAddress(const QString &text);
/// "api,mirror,page,timeline", or some of them in another order.
core::Result<QString> checkOrder(const QString &text);
/// "yes" or "no"; true, on and 1, false, off and 0 are understood.
core::Result<QString> checkYesOrNo(const QString &text);
/// "ask", or as checkYesOrNo().
core::Result<QString> checkConsent(const QString &text);
/// 0 to 1,000,000.
core::Result<QString> checkMegabytes(const QString &text);
/// The ports that a program may listen on without the system's leave.
inline constexpr int minPort = 1024;
inline constexpr int maxPort = 65535;
/// minPort to maxPort.
core::Result<QString> checkPort(const QString &text);
/// An absolute path, or nothing.
core::Result<QString> checkFolder(const QString &text);
/// "system", "light" or "dark".
core::Result<QString> checkTheme(const QString &text);
/// "system", or one of languages().
core::Result<QString> checkLanguage(const QString &text);

} // namespace config
