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

/// Asks which address of a person belongs to someone else.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SplitDialog(const core::PersonReport &person, QWidget *parent = nullptr);
    ~SplitDialog() override;

Q_SIGNALS:
    /// The address that the user chose.
    void chosen(const QString &address);

private:
    void accept() override;

    std::unique_ptr<Ui::SplitDialog> m_ui;
};

} // namespace gui
