// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class SettingsDialog;
}

class PortSession;

/// All that can be set, on pages. What is chosen holds at once. It is shown beside the window, and stays as
/// it was left while the program runs.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Accounts, Sources, Port, Data, Appearance };

    /// Engine and session have to outlive it.
    SettingsDialog(engine::Engine &engine, PortSession &port, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Shows the page that was shown last.
    void present();
    void openAt(Page page);

Q_SIGNALS:
    /// Another value is kept.
    void changed();
    /// Other things are stored than were.
    void storedChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPages(engine::Engine &engine, PortSession &port);
    void addPage(const QString &icon, const QString &title, QWidget *page);
    void addCloseButton();
    void showPage(int page);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace gui
