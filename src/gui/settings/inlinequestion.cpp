// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/inlinequestion.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace gui {

InlineQuestion::InlineQuestion(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(tr("Cancel"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_yes->setObjectName(QStringLiteral("yesButton"));
    m_no->setObjectName(QStringLiteral("noButton"));
    for (QPushButton *button : {m_yes, m_no})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 5, 5);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

void InlineQuestion::ask(const QString &sentence, const QString &yes, std::function<void()> act)
{
    m_act = std::move(act);
    m_asker = QApplication::focusWidget();
    m_sentence->setText(sentence);
    m_yes->setText(yes);
    m_yes->setAccessibleDescription(sentence);
    m_no->setAccessibleDescription(sentence);
    show();
    m_no->setFocus();
}

void InlineQuestion::dismiss()
{
    m_act = {};
    hide();
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else
        QWidget::keyPressEvent(event);
}

/// Drawn like an information message bar.
void InlineQuestion::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.16F);
    QColor edge = palette().color(QPalette::Highlight);
    edge.setAlphaF(0.6F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void InlineQuestion::answer(bool isYes)
{
    const std::function<void()> act = std::exchange(m_act, {});
    if (m_asker)
        m_asker->setFocus();
    hide();
    if (isYes && act)
        act();
}

} // namespace gui
