// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace gui {

/// Asks within a page before something is done; not there while there is nothing to ask. Esc is no.
class InlineQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit InlineQuestion(QWidget *parent = nullptr);

    /// Asks this instead of what was asked. `yes` is the button's text that calls `act`.
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
    /// What had the focus when it was asked.
    QPointer<QWidget> m_asker;
};

} // namespace gui
