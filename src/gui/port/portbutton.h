// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace gui {

class PortSession;

/// Says in a corner whether the local port is on, and leads to its dialog.
class PortButton : public QToolButton
{
    Q_OBJECT

public:
    /// The session has to outlive it. `keys` is what does the same by the keyboard.
    PortButton(const PortSession &session, const QKeySequence &keys, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void updateColour();

    const PortSession &m_session;
    QString m_keys;
};

} // namespace gui
