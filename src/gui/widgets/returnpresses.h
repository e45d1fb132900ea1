// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui {

/// Lets Return press the button that has the focus, as Space does, in all windows. Qt alone does so only for
/// some buttons of dialogs, and otherwise presses the dialog's default button.
class ReturnPresses : public QObject
{
    Q_OBJECT

public:
    /// Works as long as the parent lives.
    explicit ReturnPresses(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
