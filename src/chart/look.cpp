// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/look.h"

#include "chart/contrast.h"

#include <QPalette>

namespace chart {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int a, int b) {
        return qRound(a * share + b * (1 - share));
    };
    return {part(over.red(), under.red()), part(over.green(), under.green()),
            part(over.blue(), under.blue())};
}

Colours coloursOn(const QColor &background, const QColor &text, const QColor &accent)
{
    const bool dark = background.lightness() < 128;
    const auto shape = [&background](QRgb value) {
        return readable(QColor(value), background, shapeContrast + 0.15); // some is lost under the veil
    };
    Colours colours;
    colours.background = background;
    colours.text = readable(text, background, textContrast);
    colours.muted = readable(mixed(text, background, 0.66), background, textContrast);
    colours.grid = mixed(text, background, dark ? 0.14 : 0.10);
    colours.axis = readable(mixed(text, background, 0.5), background, shapeContrast);
    colours.line = readable(mixed(text, background, 0.85), background, textContrast);
    colours.event = readable(mixed(text, background, 0.58), background, shapeContrast); // fainter than text
    colours.eventLine = mixed(colours.event, background, 0.5);
    colours.accent = readable(accent, background, shapeContrast);
    colours.veil = text;
    colours.veil.setAlphaF(0.08F); // more would take from the contrast of the bars
    // Neighbours in a stack differ in lightness too.
    if (dark)
        colours.series = {shape(0x3d96ee), shape(0xe8af57), shape(0x38997e), shape(0x5ccafd),
                          shape(0xd64c22), shape(0xd87fc3), shape(0xefd45f), shape(0x9a6e5e)};
    else
        colours.series = {shape(0x0e5fc7), shape(0xd8770c), shape(0x2d7347), shape(0x4295c1),
                          shape(0xda1608), shape(0xc35485), shape(0x8d9741), shape(0x622f1d)};
    // Both greys are in one chart.
    colours.other = dark ? shape(0xb7bcc0) : shape(0x575a5c);
    colours.unknown = dark ? shape(0x7e858b) : shape(0x8a8f94);
    colours.newcomers = colours.series[0];
    colours.returning = colours.series[1];
    if (dark)
        colours.back = {shape(0xcfe8fc), shape(0x6fb4f2), shape(0x3a7cc8)};
    else
        colours.back = {shape(0x0a3568), shape(0x1f6fc4), shape(0x4a93dd)};
    colours.cameBack = colours.series[0];
    colours.cameOnce = colours.back[dark ? 0 : 2];
    colours.notBack = dark ? shape(0x8b9198) : shape(0x7d8389);
    return colours;
}

} // namespace

QColor Colours::of(const core::ChartData &data, std::size_t index) const
{
    using Kind = core::ChartData::Series::Kind;
    switch (data.series[index].kind) {
    case Kind::Repository:
    case Kind::Organisation:
    case Kind::Side:
        return series[index];
    case Kind::Other:
        return other;
    case Kind::Newcomers:
    case Kind::Insiders:
        return newcomers;
    case Kind::Returning:
    case Kind::Outsiders:
        return returning;
    case Kind::BackWithin3:
        return back[0];
    case Kind::BackWithin6:
        return back[1];
    case Kind::BackWithin12:
        return back[2];
    case Kind::NotBack:
        return notBack;
    case Kind::Unknown:
        return unknown;
    case Kind::CameBack:
        return cameBack;
    case Kind::CameOnce:
        return cameOnce;
    }
    Q_UNREACHABLE();
}

Colours coloursOf(const QPalette &palette)
{
    return coloursOn(palette.color(QPalette::Base), palette.color(QPalette::Text),
                     palette.color(QPalette::Highlight));
}

Colours paperColours()
{
    return coloursOn(Qt::white, QColor(0x20, 0x21, 0x24), QColor(0x1a, 0x73, 0xe8));
}

Colours darkPaperColours()
{
    return coloursOn(QColor(0x17, 0x19, 0x1c), QColor(0xe8, 0xea, 0xed), QColor(0x8a, 0xb4, 0xf8));
}

QFont scaled(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qRound(font.pixelSize() * factor));
    else
        result.setPointSizeF(font.pointSizeF() * factor);
    return result;
}

} // namespace chart
