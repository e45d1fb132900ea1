// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace chart {

/// The sides of a picture in pixels; see PictureOptions.
inline constexpr int minPictureSide = 100;
inline constexpr int maxPictureSide = 10000;

/// What a picture of a chart looks like.
struct PictureOptions
{
    /// In logical pixels (96 per inch).
    QSize size = QSize(1200, 600);
    /// Pixels per logical pixel: 2 for screens with small pixels. For PNG only.
    int scale = 1;
    /// Light colours on black, instead of dark ones on white.
    bool isDark = false;
    /// Without a background, but with the colours that suit it.
    bool isTransparent = false;
    /// Where the numbers are from and of which day they are, below the chart.
    bool hasFooter = false;

    bool operator==(const PictureOptions &) const = default;
};

} // namespace chart
