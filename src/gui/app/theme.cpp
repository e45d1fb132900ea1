// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/theme.h"

#include "gui/app/themestyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>

#include <utility>

namespace gui {

namespace {

struct ThemeColours
{
    QRgb window, base, alternate, button, text, faded, disabled, highlight, link, visited, toolTip;
};

QPalette makePalette(const ThemeColours &tones)
{
    using enum QPalette::ColorRole;
    QPalette palette(QColor(tones.button), QColor(tones.window)); // derives matching frame colours
    const std::initializer_list<std::pair<QPalette::ColorRole, QRgb>> colours = {
        {WindowText, tones.text},
        {Text, tones.text},
        {ButtonText, tones.text},
        {Base, tones.base},
        {AlternateBase, tones.alternate},
        {Highlight, tones.highlight},
        {HighlightedText, 0xffffff},
        {BrightText, 0xffffff},
        {Link, tones.link},
        {LinkVisited, tones.visited},
        {ToolTipBase, tones.toolTip},
        {ToolTipText, tones.text},
        {PlaceholderText, tones.faded}};
    for (const auto &[role, colour] : colours)
        palette.setColor(QPalette::All, role, QColor(colour));
    for (const QPalette::ColorRole role : {WindowText, Text, ButtonText, PlaceholderText, Link})
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    palette.setColor(QPalette::Disabled, Highlight, QColor(tones.disabled));
    palette.setColor(QPalette::Disabled, Base, QColor(tones.window));
    return palette;
}

} // namespace

Theme parseTheme(const QString &word)
{
    if (word == u"light")
        return Theme::Light;
    return word == u"dark" ? Theme::Dark : Theme::System;
}

QPalette themePalette(Theme theme)
{
    switch (theme) {
    case Theme::System:
        break;
    case Theme::Light:
        return makePalette({.window = 0xf4f5f6,
                            .base = 0xffffff,
                            .alternate = 0xf5f6f8,
                            .button = 0xeceef0,
                            .text = 0x1f2328,
                            .faded = 0x69717a,
                            .disabled = 0x9aa0a6,
                            .highlight = 0x1a66c7,
                            .link = 0x0b5cbd,
                            .visited = 0x7a3ea8,
                            .toolTip = 0xffffff});
    case Theme::Dark:
        return makePalette({.window = 0x24272a,
                            .base = 0x1b1d20,
                            .alternate = 0x212427,
                            .button = 0x34383c,
                            .text = 0xe6e8ea,
                            .faded = 0x9aa0a6,
                            .disabled = 0x73797f,
                            .highlight = 0x2f6fc0,
                            .link = 0x6cb2ff,
                            .visited = 0xc39bf0,
                            .toolTip = 0x34383c});
    }
    return {};
}

void applyTheme(Theme theme)
{
    static const QString styleAtStart = QApplication::style()->name();
    static const QPalette toolTipsAtStart = QToolTip::palette();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // For what is the desktop's: the frames of windows and its own dialogs. Many desktops ignore it.
    const Qt::ColorScheme schemes[] = {Qt::ColorScheme::Unknown, Qt::ColorScheme::Light,
                                       Qt::ColorScheme::Dark};
    QGuiApplication::styleHints()->setColorScheme(schemes[static_cast<int>(theme)]);
#endif
    const bool isSystem = theme == Theme::System;
    // Other styles ignore the palette.
    const bool isFusion = !isSystem || styleAtStart == u"fusion";
    const bool wasFusion = qobject_cast<const ThemeStyle *>(QApplication::style()) != nullptr;
    if (isFusion && !wasFusion)
        QApplication::setStyle(new ThemeStyle);
    else if (!isFusion && wasFusion)
        QApplication::setStyle(styleAtStart);
    const QPalette palette = themePalette(theme); // an empty palette stands for the platform's own
    QToolTip::setPalette(isSystem ? toolTipsAtStart : palette);
    QApplication::setPalette(palette);
}

} // namespace gui
