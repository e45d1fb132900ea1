// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace gui {

namespace Ui {
class MessageBar;
}

/// A message above the content, with an optional button.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Replaces the current message and announces it to screen readers. The button is shown if `action` is
    /// not empty; it clears the bar, then calls `act`.
    void showMessage(Kind kind, const QString &sentence, const QString &action = {},
                     std::function<void()> act = {});
    void clear();
    /// Clears the message if it is still the current one.
    void dismiss(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showIcon();
    QColor hue() const;

    std::unique_ptr<Ui::MessageBar> m_ui;
    Kind m_kind = Kind::Info;
    std::function<void()> m_act;
};

} // namespace gui
