// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace core {

/// Reads a chart's size in pixels, "1200x600"; nothing where it is none. Which sizes can be drawn is for
/// others to say.
std::optional<QSize> parseChartSize(const QString &text);

} // namespace core
