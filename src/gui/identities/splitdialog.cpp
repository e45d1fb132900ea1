// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/splitdialog.h"

#include "ui_splitdialog.h"

#include <QPushButton>

namespace gui {

SplitDialog::SplitDialog(const core::PersonReport &person, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SplitDialog>())
{
    m_ui->setupUi(this);
    m_ui->splitLabel->setText(tr("Which address of “%1” belongs to someone else?").arg(person.id));
    m_ui->splitList->addItems(person.emails);
    QPushButton *ok = m_ui->splitButtons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Split"));
    ok->setEnabled(false);
    connect(m_ui->splitList, &QListWidget::itemSelectionChanged, this,
            [this, ok] { ok->setEnabled(!m_ui->splitList->selectedItems().isEmpty()); });
    connect(m_ui->splitList, &QListWidget::itemDoubleClicked, this, &SplitDialog::accept);
    m_ui->splitList->setFocus();
}

SplitDialog::~SplitDialog() = default;

void SplitDialog::accept()
{
    const QList<QListWidgetItem *> selected = m_ui->splitList->selectedItems();
    QDialog::accept();
    if (!selected.isEmpty())
        Q_EMIT chosen(selected.first()->text());
}

} // namespace gui
