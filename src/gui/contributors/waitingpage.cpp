// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/waitingpage.h"

#include "ui_waitingpage.h"

namespace gui {

WaitingPage::WaitingPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WaitingPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("waitingPage"));
}

WaitingPage::~WaitingPage() = default;

void WaitingPage::setTitle(const QString &lookup)
{
    m_ui->waitingTitle->setText(lookup);
}

void WaitingPage::setSentence(const QString &sentence)
{
    m_ui->waitingText->setText(sentence);
}

} // namespace gui
