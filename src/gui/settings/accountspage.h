// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace engine {
class Accounts;
}

namespace gui {

/// The tokens for GitHub, X and the local port.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    /// The accounts must outlive it.
    explicit AccountsPage(engine::Accounts &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Open the settings of the local port.
    void portRequested();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace gui
