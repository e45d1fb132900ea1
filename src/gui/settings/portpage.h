// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class PortPage;
}

class PortSession;

/// Switches the local port on and off, and shows its address, token and an example command. Changes apply at
/// once.
class PortPage : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit PortPage(PortSession &session, QWidget *parent = nullptr);
    ~PortPage() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void switchPort(bool on);
    void showState();
    void showError();
    void showCommand();
    void showToken(bool shown);

    std::unique_ptr<Ui::PortPage> m_ui;
    PortSession &m_session;
};

} // namespace gui
