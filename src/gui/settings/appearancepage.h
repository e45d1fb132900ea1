// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class AppearancePage;
}

/// The settings for theme, language and pictures of accounts.
class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);
    ~AppearancePage() override;

Q_SIGNALS:
    /// A setting was changed.
    void changed();

private:
    std::unique_ptr<Ui::AppearancePage> m_ui;
};

} // namespace gui
