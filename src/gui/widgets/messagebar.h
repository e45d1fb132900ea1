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

/// A line above the content that says what went wrong or what was done, with one thing to do about it.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Shows a sentence instead of the one before, and tells it to screen readers. The button is there when
    /// `action` has a text; it clears the bar, then calls `act`.
    void showMessage(Kind kind, const QString &sentence, const QString &action = {},
                     std::function<void()> act = {});
    void clear();
    /// Clears the sentence, if it is still the one that is shown.
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
