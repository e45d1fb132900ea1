// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class WelcomePage;
}

/// What the program is for, and something to click: shown until there is an answer.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// Without a token for GitHub, tells what one would add.
    void setHasToken(bool hasToken);

Q_SIGNALS:
    void exampleChosen(const QString &text);
    /// The user wants to see to the tokens.
    void accountsRequested();

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace gui
