// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/forgetdialog.h"

#include "gui/widgets/fitheight.h"
#include "ui_forgetdialog.h"

#include <QLocale>
#include <QPushButton>

namespace gui {

ForgetDialog::ForgetDialog(const core::PersonReport &person, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ForgetDialog>())
{
    m_ui->setupUi(this);
    m_ui->forgetQuestion->setText(tr("Forget “%1”?").arg(person.id));
    const QString commits =
        person.commits == 1 ? tr("1 commit") : tr("%1 commits").arg(QLocale().toString(person.commits));
    QStringList known = person.names + person.emails;
    known.removeDuplicates();
    constexpr qsizetype shown = 12; // or it would not fit on the screen
    if (known.size() > shown)
        known = known.mid(0, shown) + QStringList(QStringLiteral("…"));
    m_ui->forgetKnown->setText(QStringLiteral("%1 · %2").arg(known.join(QStringLiteral(", ")), commits));
    QPushButton *forget = m_ui->forgetButtons->addButton(tr("&Forget"), QDialogButtonBox::AcceptRole);
    forget->setObjectName(QStringLiteral("forgetButton"));
    forget->setAutoDefault(false);
    QPushButton *cancel = m_ui->forgetButtons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    fitHeight(this);
}

ForgetDialog::~ForgetDialog() = default;

} // namespace gui
