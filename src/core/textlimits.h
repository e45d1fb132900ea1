// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The most characters (UTF-16 units) that are kept of a text from outside. Real ones are far shorter: longer
/// ones are made to trouble whoever shows them.
inline constexpr qsizetype maxNameLength = 500;  ///< names, e-mail addresses, logins, labels
inline constexpr qsizetype maxPlaceLength = 255; ///< hosts, owners, repositories, branches

/// The text, cut to `most` characters, never within one.
QString cutTo(const QString &text, qsizetype most);

} // namespace core
