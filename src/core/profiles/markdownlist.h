// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core {

/// What an item of a list in Markdown names: the link in "- [NASA](https://x.com/NASA), the agency", or the
/// handle in "1. @NASA: the agency". Nothing if the line is not a list item and has no link in Markdown.
std::optional<QString> wordInMarkdown(QStringView line);

} // namespace core
