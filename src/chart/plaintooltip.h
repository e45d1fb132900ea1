// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chart {

/// A text for QToolTip::showText() that is shown letter by letter, whatever it contains. Qt takes a text that
/// looks like HTML for HTML, and then reads the files that it names.
QString plainTooltip(const QString &text);

} // namespace chart
