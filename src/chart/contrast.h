// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace chart {

// What WCAG 2 (AA) asks for.
inline constexpr double textContrast = 4.5;
/// For shapes that have to be seen: bars, lines, and the outlines of controls.
inline constexpr double shapeContrast = 3;

/// The contrast ratio of WCAG 2: from 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// The colour itself or, if it has too little contrast with the ground, the nearest mix with black or white
/// that has enough.
QColor readable(const QColor &colour, const QColor &ground, double wanted);

} // namespace chart
