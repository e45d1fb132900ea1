// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/tokenfor.h"

#include <QWidget>

#include <memory>

namespace core {
struct TokenReport;
}

namespace engine {
class Accounts;
struct TokenSet;
struct TokenState;
} // namespace engine

namespace gui {

namespace Ui {
class AccountSection;
}

/// One token: where it is stored, which account it belongs to, and actions to set, test and remove it. It
/// holds the token only while the user enters it.
class AccountSection : public QWidget
{
    Q_OBJECT

public:
    /// The accounts must outlive it.
    AccountSection(engine::Accounts &accounts, core::TokenFor tokenFor, QWidget *parent = nullptr);
    ~AccountSection() override;

    /// Reloads where the token is stored.
    void refresh();

Q_SIGNALS:
    /// Open the settings of the local port.
    void portRequested();

private:
    void set();
    void askToTest();
    void test();
    void askToRemove();
    void remove();
    void showState(const engine::TokenState &state);
    void showSet(const core::Result<engine::TokenSet> &set);
    void showReport(const core::TokenReport &report);
    void begin(const QString &sentence);
    void end();
    void updateButtons();

    std::unique_ptr<Ui::AccountSection> m_ui;
    engine::Accounts &m_accounts;
    core::TokenFor m_tokenFor;
    bool m_isBusy = false;
    bool m_hasToken = false;
};

} // namespace gui
