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
    /// Without a token, tells what that means.
    explicit WelcomePage(bool hasToken, QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void exampleChosen(const QString &text);

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace gui
