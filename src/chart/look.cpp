// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/look.h"

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
    const auto rgb = [](QRgb value) {
        return QColor(value);
    };
    Colours colours;
    colours.background = background;
    colours.text = text;
    colours.muted = mixed(text, background, 0.66);
    colours.grid = mixed(text, background, dark ? 0.14 : 0.10);
    colours.axis = mixed(text, background, 0.4);
    colours.line = mixed(text, background, 0.85);
    colours.event = mixed(text, background, 0.58); // a contrast of at least 3:1, and fainter than text
    colours.accent = accent;
    if (dark)
        colours.series = {rgb(0x3d8fd6), rgb(0xe59400), rgb(0x1fa97f), rgb(0x8accf2),
                          rgb(0xe0622a), rgb(0xd478b4), rgb(0xf0e442), rgb(0x9a6b4f)};
    else
        colours.series = {rgb(0x0072b2), rgb(0xe59400), rgb(0x009e73), rgb(0x56b4e9),
                          rgb(0xd55e00), rgb(0xb4508a), rgb(0xe8da3c), rgb(0x5e3c28)};
    // Both greys stand out from the background, and from each other: they are in one chart.
    colours.other = dark ? rgb(0xa9b0b7) : rgb(0x5f666d);
    colours.newcomers = colours.series[0];
    colours.returning = colours.series[1];
    if (dark)
        colours.back = {rgb(0xa6d8f7), rgb(0x3d8fd6), rgb(0x2568a8)};
    else
        colours.back = {rgb(0x084a82), rgb(0x2f93d1), rgb(0x9bd0f0)};
    colours.cameBack = colours.series[0];
    colours.cameOnce = colours.back[dark ? 0 : 2];
    colours.notBack = dark ? rgb(0x6b7178) : rgb(0x868c92);
    return colours;
}

} // namespace

QColor Colours::of(const core::ChartData &data, std::size_t index) const
{
    using Kind = core::ChartData::Series::Kind;
    switch (data.series[index].kind) {
    case Kind::Repository:
    case Kind::Organisation:
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
    case Kind::Unknown:
        return notBack;
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
