// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QAction;
class QToolButton;

namespace gui {

namespace Ui {
class QueueDialog;
}

class LookupSession;

/// What is being read, which lookups wait for it, and which failed. The waiting ones can be moved, also by
/// dragging them, and removed. Not modal.
class QueueDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit QueueDialog(LookupSession &session, QWidget *parent = nullptr);
    ~QueueDialog() override;

    /// The activity of the current read, such as for whose quota it waits.
    void setActivity(const QString &sentence);
    void present();

Q_SIGNALS:
    void cancelAllRequested();

private:
    QAction *addListAction(QToolButton *button, const QString &icon, const QString &text,
                           const QKeySequence &keys, const std::function<void()> &act);
    void move(int by);
    void removeCurrent();
    void retryFailed();
    void showCurrent();
    void showQueue();
    void updateActions();

    std::unique_ptr<Ui::QueueDialog> m_ui;
    LookupSession &m_session;
    QString m_activity;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
};

} // namespace gui
