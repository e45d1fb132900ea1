// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/splitdialog.h"

#include "core/people/names.h"
#include "ui_splitdialog.h"

#include <QPushButton>

namespace gui {

SplitDialog::SplitDialog(const core::PersonReport &person, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SplitDialog>())
{
    m_ui->setupUi(this);
    if (person.emails.size() == 1) {
        offerNames(person);
    } else {
        m_ui->splitLabel->setText(tr("Which address of “%1” belongs to someone else?").arg(person.id));
        m_ui->splitList->addItems(person.emails);
    }
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
    if (selected.isEmpty())
        return;
    if (m_byName)
        Q_EMIT nameChosen(selected.first()->text());
    else
        Q_EMIT chosen(selected.first()->text());
}

void SplitDialog::offerNames(const core::PersonReport &person)
{
    m_byName = true;
    m_ui->splitLabel->setText(tr("Which name of “%1” belongs to someone else?").arg(person.emails.first()));
    m_ui->splitList->setAccessibleName(tr("Names"));
    m_ui->splitList->addItems(core::differentNames(person.names));
    QPushButton *each = m_ui->splitButtons->addButton(tr("Split &Every Name"), QDialogButtonBox::ActionRole);
    each->setObjectName(QStringLiteral("splitEachNameButton"));
    each->setToolTip(tr("Count each name with this address as a different person"));
    connect(each, &QPushButton::clicked, this, [this] {
        QDialog::accept();
        Q_EMIT eachNameChosen();
    });
}

} // namespace gui
