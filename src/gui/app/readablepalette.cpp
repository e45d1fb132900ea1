// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/readablepalette.h"

#include "chart/contrast.h"

#include <utility>
#include <vector>

namespace gui {

namespace {

using Role = QPalette::ColorRole;

/// Placeholders are half transparent.
QColor opaque(const QColor &colour, const QColor &ground)
{
    const float share = colour.alphaF();
    return QColor::fromRgbF(colour.redF() * share + ground.redF() * (1 - share),
                            colour.greenF() * share + ground.greenF() * (1 - share),
                            colour.blueF() * share + ground.blueF() * (1 - share));
}

const std::vector<std::pair<Role, std::vector<Role>>> &textsAndGrounds()
{
    using enum QPalette::ColorRole;
    static const std::vector<std::pair<Role, std::vector<Role>>> table = {
        {WindowText, {Window}},
        {Text, {Base, AlternateBase}},
        {ButtonText, {Button}},
        {ToolTipText, {ToolTipBase}},
        {PlaceholderText, {Base}},
        {Link, {Base, AlternateBase, Window}},
        {LinkVisited, {Base, AlternateBase, Window}},
    };
    return table;
}

} // namespace

QPalette readablePalette(const QPalette &palette)
{
    QPalette result = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, grounds] : textsAndGrounds()) {
            const QColor before = palette.color(group, text);
            QColor after = opaque(before, palette.color(group, grounds.front()));
            for (const Role ground : grounds)
                after = chart::readable(after, palette.color(group, ground), chart::textContrast);
            if (after != before)
                result.setColor(group, text, after);
        }
        // The text on it is white or black, so the ground has to change.
        const QColor before = palette.color(group, QPalette::Highlight);
        const QColor after =
            chart::readable(before, palette.color(group, QPalette::HighlightedText), chart::textContrast);
        if (after != before)
            result.setColor(group, QPalette::Highlight, after);
    }
    return result;
}

} // namespace gui
