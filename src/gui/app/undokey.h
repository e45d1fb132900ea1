// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui {

/// Gives Ctrl+Z to the window while the text field with the focus has nothing to undo: Qt's fields would take
/// the key and do nothing.
class UndoKey : public QObject
{
    Q_OBJECT

public:
    /// Works as long as the parent lives.
    explicit UndoKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
