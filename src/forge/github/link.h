// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace forge::github {

/// The number of pages: from rel="last" in a `Link` header, otherwise as many as rel="next" proves. A header
/// with neither is from the last page, which is then `asked`.
int pagesInAll(const QByteArray &link, int asked);

} // namespace forge::github
