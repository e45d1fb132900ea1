// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace forge::github {

/// How many pages there are, forge::maxPages at most: from rel="last" in a `Link` header, otherwise at least
/// the page in rel="next". A header without either is that of the last page, which is `asked`.
int pagesInAll(const QByteArray &link, int asked);

} // namespace forge::github
