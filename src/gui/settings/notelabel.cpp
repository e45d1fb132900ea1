// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/notelabel.h"

#include "gui/widgets/mutedlabel.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace gui {

NoteLabel::NoteLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    updateColour();
}

void NoteLabel::showInfo(const QString &sentence)
{
    setNote(sentence, false);
}

void NoteLabel::showError(const QString &sentence)
{
    setNote(sentence, true);
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColour();
}

void NoteLabel::setNote(const QString &sentence, bool isError)
{
    m_isError = isError;
    updateColour();
    setText(sentence);
    fitHeight();
    setVisible(!sentence.isEmpty());
}

void NoteLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitHeight();
}

void NoteLabel::fitHeight()
{
    setMinimumHeight(0);                                  // QLabel ignores heights below the minimum
    setFixedHeight(std::max(heightForWidth(width()), 0)); // it is -1 for an empty text
}

void NoteLabel::updateColour()
{
    const QPalette given = QGuiApplication::palette();
    const bool isDark = given.color(QPalette::Window).lightness() < 128;
    const QColor red = isDark ? QColor(0xff, 0x92, 0x88) : QColor(0xb3, 0x26, 0x1e);
    const QColor wanted = m_isError ? red : MutedLabel::colour(given);
    // Setting the palette causes another change event.
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette coloured;
    coloured.setColor(QPalette::WindowText, wanted);
    setPalette(coloured);
}

} // namespace gui
