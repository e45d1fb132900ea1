// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace forge::github {

/// What the `Link` header of a page says about the pages of a list.
struct LinkedPages
{
    /// How many pages there are at least: more than the requested page if there is a next one. Numbers above
    /// forge::maxPages are ignored.
    int pages = 1;
    /// The address in rel="next", if it does not have the number of a later page; empty otherwise.
    QString next = {};

    bool operator==(const LinkedPages &) const = default;
};

/// `asked` is the page that was requested. Neither rel="last" nor rel="next" is trusted alone: the larger one
/// counts.
LinkedPages linkedPages(const QByteArray &link, int asked);

} // namespace forge::github
