// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class WelcomePage;
}

/// The introduction with examples, shown until there is a result.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// Without a GitHub token, explains its benefits.
    void setHasToken(bool hasToken);

Q_SIGNALS:
    void exampleChosen(const QString &text);
    /// Open the settings for tokens.
    void accountsRequested();

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace gui
