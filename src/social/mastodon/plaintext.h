// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace social::mastodon {

/// The text of what people write about themselves, which servers send as HTML: without tags, a line for each
/// paragraph, at most core::maxBioLength. In time proportional to the length: any server may send anything.
QString plainText(const QString &html);

/// The address of the first link in HTML, if it is one by http or https; otherwise empty.
QUrl firstLink(const QString &html);

} // namespace social::mastodon
