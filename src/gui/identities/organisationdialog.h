// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

namespace gui {

namespace Ui {
class OrganisationDialog;
}

/// Asks which organisation people belong to.
class OrganisationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people` is what they are called.
    explicit OrganisationDialog(const QStringList &people, QWidget *parent = nullptr);
    ~OrganisationDialog() override;

Q_SIGNALS:
    /// The name that the user gave; empty for no organisation.
    void chosen(const QString &name);

private:
    void accept() override;

    std::unique_ptr<Ui::OrganisationDialog> m_ui;
};

} // namespace gui
