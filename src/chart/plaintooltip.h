// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chart {

/// Prepares a text for QToolTip::showText() so that it is shown unchanged. Otherwise Qt renders a text that
/// looks like HTML, and reads the files that it refers to.
QString plainTooltip(const QString &text);

} // namespace chart
