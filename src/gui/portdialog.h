// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class PortDialog;
}

class PortSession;

/// Switches the local port, and hands out what other programs need to ask there. What is chosen holds at
/// once; closing the dialog leaves the port as it is.
class PortDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session has to outlive it.
    explicit PortDialog(PortSession &session, QWidget *parent = nullptr);
    ~PortDialog() override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void switchPort(bool on);
    void showState();
    void showTrouble();
    void showCommand();
    void showToken(bool shown);
    void fitHeight();

    std::unique_ptr<Ui::PortDialog> m_ui;
    PortSession &m_session;
};

} // namespace gui
