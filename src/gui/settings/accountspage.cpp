// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/accountspage.h"

#include "gui/settings/accountsection.h"

#include <QVBoxLayout>

namespace gui {

AccountsPage::AccountsPage(engine::Accounts &accounts, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("accountsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 6);
    layout->setSpacing(20);
    for (const core::TokenFor tokenFor : core::allTokens) {
        auto *section = new AccountSection(accounts, tokenFor, this);
        connect(section, &AccountSection::portRequested, this, &AccountsPage::portRequested);
        if (!focusProxy())
            setFocusProxy(section);
        layout->addWidget(section);
    }
    layout->addStretch();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    for (AccountSection *section : findChildren<AccountSection *>())
        section->refresh();
    QWidget::showEvent(event);
}

} // namespace gui
