// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The maximum length of texts in imported files, in UTF-16 code units. Real ones are much shorter; longer
/// ones would only make them hard to show.
inline constexpr qsizetype maxNameLength = 500;  ///< names, e-mail addresses, logins, labels
inline constexpr qsizetype maxPlaceLength = 255; ///< hosts, owners, repositories, branches

/// The first `most` code units of the text, or one fewer if a surrogate pair would be split.
QString cutTo(const QString &text, qsizetype most);

} // namespace core
