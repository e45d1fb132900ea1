// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace gui {

/// Asks for confirmation within a page. Hidden while there is no question. Esc cancels.
class InlineQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit InlineQuestion(QWidget *parent = nullptr);

    /// Replaces the current question. `yes` is the text of the button that calls `act`.
    void ask(const QString &sentence, const QString &yes, std::function<void()> act);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(bool isYes);

    QLabel *m_sentence;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::function<void()> m_act;
    /// The widget that had the focus before.
    QPointer<QWidget> m_asker;
};

} // namespace gui
