// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/mutedlabel.h"

#include "chart/contrast.h"

#include <QEvent>
#include <QGuiApplication>

namespace gui {

MutedLabel::MutedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    mute();
}

QColor MutedLabel::colour(const QPalette &palette, QPalette::ColorGroup group, QPalette::ColorRole text,
                          QPalette::ColorRole background)
{
    constexpr float share = 0.66F;
    const QColor front = palette.color(group, text);
    const QColor back = palette.color(group, background);
    const QColor mixed = QColor::fromRgbF(front.redF() * share + back.redF() * (1 - share),
                                          front.greenF() * share + back.greenF() * (1 - share),
                                          front.blueF() * share + back.blueF() * (1 - share));
    return group == QPalette::Disabled ? mixed : chart::readable(mixed, back, chart::textContrast);
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mute();
}

void MutedLabel::mute()
{
    const QPalette given = QGuiApplication::palette();
    const QColor onWindow = colour(given);
    const QColor onBase = colour(given, QPalette::Active, QPalette::Text, QPalette::Base);
    // Setting the palette causes another change event.
    if (palette().color(QPalette::WindowText) == onWindow && palette().color(QPalette::Text) == onBase)
        return;
    QPalette muted;
    muted.setColor(QPalette::WindowText, onWindow);
    muted.setColor(QPalette::Text, onBase);
    setPalette(muted);
}

} // namespace gui
