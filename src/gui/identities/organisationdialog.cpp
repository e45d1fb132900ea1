// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/organisationdialog.h"

#include "core/people/affiliation/affiliation.h"
#include "gui/identities/decisiontext.h"
#include "gui/widgets/fitheight.h"
#include "ui_organisationdialog.h"

#include <QLocale>
#include <QPushButton>

namespace gui {

namespace {

/// Only a few by name, to keep the dialog small.
QString whoText(const QStringList &people)
{
    constexpr qsizetype most = 3;
    if (people.size() <= most)
        return OrganisationDialog::tr("Which organisation does %1 belong to?").arg(quotedList(people));
    return OrganisationDialog::tr("Which organisation do these %1 people belong to?")
        .arg(QLocale().toString(people.size()));
}

} // namespace

OrganisationDialog::OrganisationDialog(const QStringList &people, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OrganisationDialog>())
{
    m_ui->setupUi(this);
    m_ui->organisationLabel->setText(whoText(people));
    QPushButton *ok = m_ui->organisationButtons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    connect(m_ui->organisationField, &QLineEdit::textChanged, this,
            [ok](const QString &text) { ok->setEnabled(!core::organisationName(text).isEmpty()); });
    QPushButton *none =
        m_ui->organisationButtons->addButton(tr("&No Organisation"), QDialogButtonBox::ActionRole);
    none->setObjectName(QStringLiteral("noOrganisationButton"));
    none->setAutoDefault(false);
    connect(none, &QPushButton::clicked, this, [this] {
        QDialog::accept();
        Q_EMIT chosen({});
    });
    m_ui->organisationField->setFocus();
    fitHeight(this);
}

OrganisationDialog::~OrganisationDialog() = default;

void OrganisationDialog::accept()
{
    const QString name = core::organisationName(m_ui->organisationField->text());
    if (name.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT chosen(name);
}

} // namespace gui
