// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace gui {

class PortSession;

/// Shows in the window's corner whether the local port is on. A click opens its settings.
class PortButton : public QToolButton
{
    Q_OBJECT

public:
    /// The session must outlive it. `keys` is the shortcut shown in the tool tip.
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
