// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class ProgressRow;
}

/// The line at the bottom of the window. It shows progress and a cancel button while a task is running, and
/// otherwise the last message. It keeps its height so that the layout does not jump.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);
    ~ProgressRow() override;

    void begin(const QString &sentence);
    /// The bar never moves backwards during a task. Without a share it shows that something is going on.
    void progress(const QString &sentence, std::optional<double> share);
    void end();
    /// How many lookups wait, and how many failed meanwhile; the button for their list is hidden if none.
    void setQueue(int waiting, int failed);

    /// Shows a message for a few seconds; ignored while a task is running.
    void showMessage(const QString &sentence);

Q_SIGNALS:
    void cancelRequested();
    /// Show the list of what waits.
    void queueRequested();

private:
    std::unique_ptr<Ui::ProgressRow> m_ui;
    bool m_running = false;
    int m_messageNumber = 0;
};

} // namespace gui
