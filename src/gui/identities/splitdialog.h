// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/whoiswho.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class SplitDialog;
}

/// Asks which address of a person belongs to someone else; of a person with one address, which name.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SplitDialog(const core::PersonReport &person, QWidget *parent = nullptr);
    ~SplitDialog() override;

Q_SIGNALS:
    /// The address that the user chose.
    void chosen(const QString &address);
    /// The name that the user chose.
    void nameChosen(const QString &name);
    /// Every name is someone else's.
    void eachNameChosen();

private:
    void accept() override;
    void offerNames(const core::PersonReport &person);

    bool m_byName = false;
    std::unique_ptr<Ui::SplitDialog> m_ui;
};

} // namespace gui
