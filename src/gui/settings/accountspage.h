// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace engine {
class Accounts;
}

namespace gui {

/// The tokens: for GitHub, for X and for the local port.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    /// The accounts have to outlive it.
    explicit AccountsPage(engine::Accounts &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The page of the local port is wanted.
    void portRequested();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace gui
