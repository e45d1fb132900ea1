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

/// The line at the window's foot: how far a reading is, and the button that ends it; between readings, what
/// was done last. Keeps its height, so that nothing jumps.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);
    ~ProgressRow() override;

    void begin(const QString &sentence);
    /// The share never goes back while a reading runs; without one the bar only tells that something goes on.
    void progress(const QString &sentence, std::optional<double> share);
    void end();

    /// A sentence that goes by itself; not while a reading runs.
    void showMessage(const QString &sentence);

Q_SIGNALS:
    void cancelRequested();

private:
    std::unique_ptr<Ui::ProgressRow> m_ui;
    bool m_running = false;
    int m_messageNumber = 0;
};

} // namespace gui
