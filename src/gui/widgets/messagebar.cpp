// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messagebar.h"

#include "gui/widgets/symbolicicon.h"

#include "ui_messagebar.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace gui {

namespace {

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return QStringLiteral("info");
    case MessageBar::Kind::Warning:
        return QStringLiteral("warning");
    case MessageBar::Kind::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->messageClose, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_ui->messageAction, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = std::exchange(m_act, {});
        clear();
        if (act)
            act();
    });
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Kind kind, const QString &sentence, const QString &action,
                             std::function<void()> act)
{
    m_kind = kind;
    m_act = std::move(act);
    if (m_ui->messageClose->icon().isNull())
        m_ui->messageClose->setIcon(symbolicIcon(QStringLiteral("close")));
    showIcon();
    m_ui->messageText->setText(sentence);
    m_ui->messageAction->setText(action);
    m_ui->messageAction->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::clear()
{
    m_act = {};
    hide();
}

void MessageBar::dismiss(const QString &sentence)
{
    if (m_ui->messageText->text() == sentence)
        clear();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showIcon();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = hue();
    tint.setAlphaF(0.16F);
    QColor edge = hue();
    edge.setAlphaF(0.6F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBar::showIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_ui->messageIcon->setPixmap(
        symbolicIcon(iconName(m_kind)).pixmap(QSize(side, side), devicePixelRatioF()));
}

QColor MessageBar::hue() const
{
    switch (m_kind) {
    case Kind::Info:
        break;
    case Kind::Warning:
        return QColor(0xe0, 0x9b, 0x00);
    case Kind::Error:
        return QColor(0xd9, 0x3a, 0x3a);
    }
    return palette().color(QPalette::Highlight);
}

} // namespace gui
