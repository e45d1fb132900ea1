// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/welcomepage.h"

#include "ui_welcomepage.h"

namespace gui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->tokenLabel->setText(tr("You do not need a token: Newfaces works with 60 requests an hour and git. "
                                 "With <a href=\"#accounts\">a token</a> you get 5,000 requests an hour, "
                                 "GraphQL, and the handles that new contributors list."));
    connect(m_ui->tokenLabel, &QLabel::linkActivated, this, &WelcomePage::accountsRequested);
    for (QPushButton *example : {m_ui->example_pallets, m_ui->example_flask, m_ui->example_octocat})
        connect(example, &QPushButton::clicked, this,
                [this, example] { Q_EMIT exampleChosen(example->text()); });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setHasToken(bool hasToken)
{
    m_ui->tokenLabel->setVisible(!hasToken);
}

} // namespace gui
