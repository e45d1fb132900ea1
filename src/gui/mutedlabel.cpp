// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mutedlabel.h"

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
    return QColor::fromRgbF(front.redF() * share + back.redF() * (1 - share),
                            front.greenF() * share + back.greenF() * (1 - share),
                            front.blueF() * share + back.blueF() * (1 - share));
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        mute();
}

void MutedLabel::mute()
{
    QPalette muted;
    const QPalette palette = QGuiApplication::palette();
    muted.setColor(QPalette::WindowText, colour(palette));
    muted.setColor(QPalette::Text, colour(palette, QPalette::Active, QPalette::Text, QPalette::Base));
    setPalette(muted);
}

} // namespace gui
