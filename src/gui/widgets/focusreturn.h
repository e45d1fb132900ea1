// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace gui {

/// Returns the focus to where the user worked before when a widget that comes and goes, such as a message
/// with a button, is hidden while it has the focus. Qt alone would give the focus to whatever is next.
class FocusReturn : public QObject
{
    Q_OBJECT

public:
    /// `otherwise` gets the focus if the earlier widget cannot have it any more. It must outlive `passing`,
    /// which owns this object.
    FocusReturn(QWidget *passing, QWidget *otherwise);

    /// Returns the focus now if the passing widget has it.
    void giveBack();
    /// Where the focus returns to.
    QWidget *target() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInside(const QWidget *widget) const;

    QWidget *m_passing;
    QPointer<QWidget> m_otherwise;
    QPointer<QWidget> m_workedIn;
};

} // namespace gui
