// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/joinquestion.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace gui {

namespace {

struct JoinQuestion
{
    Q_DECLARE_TR_FUNCTIONS(gui::JoinQuestion)
};

} // namespace

QMessageBox *makeJoinQuestion(const QStringList &people, QWidget *parent)
{
    const QLocale locale;
    QStringList quoted;
    for (const QString &one : people.first(std::min(people.size(), joinedWithoutAsking)))
        quoted << JoinQuestion::tr("“%1”").arg(one);
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("joinQuestion"));
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(JoinQuestion::tr("Same Person"));
    box->setTextFormat(Qt::PlainText);
    box->setText(JoinQuestion::tr("Count %1 people as one person?").arg(locale.toString(people.size())));
    box->setInformativeText(
        JoinQuestion::tr("They are %1, and %2 more. You can undo this.")
            .arg(quoted.join(JoinQuestion::tr(", ")), locale.toString(people.size() - quoted.size())));
    QPushButton *join = box->addButton(
        JoinQuestion::tr("&Join %1 People").arg(locale.toString(people.size())), QMessageBox::AcceptRole);
    join->setObjectName(QStringLiteral("confirmJoinButton"));
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setObjectName(QStringLiteral("keepApartButton"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    return box;
}

} // namespace gui
