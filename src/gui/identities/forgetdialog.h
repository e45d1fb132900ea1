// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/whoiswho.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class ForgetDialog;
}

/// Says what it means to forget a person, and asks whether to do it: accepted() is yes.
class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForgetDialog(const core::PersonReport &person, QWidget *parent = nullptr);
    ~ForgetDialog() override;

private:
    std::unique_ptr<Ui::ForgetDialog> m_ui;
};

} // namespace gui
