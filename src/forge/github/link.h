// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace forge::github {

/// How many pages there are, forge::maxPages at most: what a `Link` header's rel="last" says, else as many as
/// its rel="next" proves. A header that names neither is that of the last page, which is `asked`.
int pagesInAll(const QByteArray &link, int asked);

} // namespace forge::github
