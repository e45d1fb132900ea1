// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QDialog>

#include <memory>

namespace gui {

class RepositoriesModel;

namespace Ui {
class RepositoriesDialog;
}

/// The repositories of a result with their states and reasons. Not modal.
class RepositoriesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RepositoriesDialog(QWidget *parent = nullptr);
    ~RepositoriesDialog() override;

    void setAnswer(const core::Contributions &answer);

private:
    std::unique_ptr<Ui::RepositoriesDialog> m_ui;
    RepositoriesModel *m_model;
};

} // namespace gui
