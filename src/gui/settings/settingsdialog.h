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

/// The settings, on pages. Changes apply at once. Not modal; it keeps its state while the program runs.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Accounts, Sources, Port, Data, Appearance };

    /// The engine and the port must outlive it.
    SettingsDialog(engine::Engine &engine, PortSession &port, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Shows the dialog at its last page.
    void present();
    void openAt(Page page);

Q_SIGNALS:
    /// A setting was changed.
    void changed();
    /// The stored data changed.
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
