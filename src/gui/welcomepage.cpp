// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/welcomepage.h"

#include "ui_welcomepage.h"

namespace gui {

WelcomePage::WelcomePage(bool hasToken, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->tokenLabel->setVisible(!hasToken);
    for (QPushButton *example : {m_ui->example_pallets, m_ui->example_flask, m_ui->example_octocat})
        connect(example, &QPushButton::clicked, this,
                [this, example] { Q_EMIT exampleChosen(example->text()); });
}

WelcomePage::~WelcomePage() = default;

} // namespace gui
