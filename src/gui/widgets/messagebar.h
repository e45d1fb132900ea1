// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QGraphicsOpacityEffect;
class QVariantAnimation;

namespace gui {

namespace Ui {
class MessageBar;
}

/// A message with an optional button. It floats over the content, so it never moves anything; when it goes,
/// the focus returns to where the user worked. Successes fade after a while.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    /// A success reports what was done; everything else stays until the user closes it.
    enum class Kind { Success, Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Takes the bar out of its layout and shows it at the lower edge of the first visible one of these
    /// widgets, which should have no buttons there. `otherwise` gets the focus if the widget that had it is
    /// gone. Tab reaches the bar after everything in `tabAfter`, or in what it floats over if that is null.
    void floatOver(const std::vector<QWidget *> &areas, QWidget *otherwise, QWidget *tabAfter = nullptr);

    /// Replaces the current message and announces it to screen readers. The button is shown if `action` is
    /// not empty; it clears the bar, then calls `act`.
    void showMessage(Kind kind, const QString &sentence, const QString &action = {},
                     std::function<void()> act = {});
    void clear();
    /// Clears the message if it is still the current one.
    void dismiss(const QString &sentence);

    /// How long a success is shown, counted from when neither the pointer nor the focus is in it.
    void setFadesAfter(std::chrono::milliseconds time);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showIcon();
    QColor hue() const;
    QWidget *area() const;
    void place();
    /// Starts the time until the message fades, or stops it while the user attends to the message.
    void watchAttention();
    void fade();
    void stopFading();

    std::unique_ptr<Ui::MessageBar> m_ui;
    Kind m_kind = Kind::Info;
    std::function<void()> m_act;
    std::vector<QPointer<QWidget>> m_areas;
    QPointer<QWidget> m_tabAfter;
    QTimer m_untilFading;
    QGraphicsOpacityEffect *m_opacity;
    QVariantAnimation *m_fading;
};

} // namespace gui
