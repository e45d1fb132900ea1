// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/port/portbutton.h"

#include "chart/contrast.h"
#include "gui/port/portsession.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/mutedlabel.h"
#include "gui/widgets/symbolicicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

/// A small green dot.
class StatusDotEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        constexpr double share = 0.5;
        const double side = std::min(rect.width(), rect.height()) * share;
        QRectF circle(0, 0, side, side);
        circle.moveCenter(QRectF(rect).center());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chart::readable(QColor(0x2f, 0xa8, 0x4f),
                                          QGuiApplication::palette().color(QPalette::Window),
                                          chart::shapeContrast));
        painter->drawEllipse(circle);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }

    QIconEngine *clone() const override { return new StatusDotEngine; }
};

} // namespace

PortButton::PortButton(const PortSession &session, const QKeySequence &keys, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_keys(keys.toString(QKeySequence::NativeText))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&session, &PortSession::changed, this, &PortButton::showState);
    connect(&session, &PortSession::failed, this, &PortButton::showState);
    showState();
}

void PortButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColour();
}

void PortButton::showState()
{
    QString sentence = tr("Local port: off. Other programs cannot query Newfaces.");
    QIcon icon;
    if (m_session.isOpen()) {
        sentence = tr("Local port: on. Other programs on this computer can query Newfaces at 127.0.0.1:%1.")
                       .arg(m_session.port());
        icon = QIcon(new StatusDotEngine);
    } else if (m_session.error()) {
        sentence = tr("Local port: off. %1").arg(describe(*m_session.error()));
        icon = symbolicIcon(QStringLiteral("warning"));
    }
    setIcon(icon);
    setToolButtonStyle(icon.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    setText(m_session.isOpen() ? tr("Port %1").arg(m_session.port()) : tr("Port off"));
    setToolTip(tr("%1 (%2)").arg(sentence, m_keys));
    setAccessibleName(text());
    setAccessibleDescription(sentence);
    updateColour();
}

/// While the port is off, the button is less prominent than the tab titles next to it.
void PortButton::updateColour()
{
    const QPalette given = QGuiApplication::palette();
    const QColor text =
        m_session.isOpen() ? given.color(QPalette::Active, QPalette::WindowText) : MutedLabel::colour(given);
    // Setting the palette causes another change event.
    if (palette().color(QPalette::ButtonText) == text)
        return;
    QPalette coloured;
    coloured.setColor(QPalette::ButtonText, text);
    setPalette(coloured);
}

} // namespace gui
