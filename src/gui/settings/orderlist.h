// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;

namespace gui {

/// Who is asked, and who first: each can be left out by its check box, and moved up and down.
class OrderList : public QWidget
{
    Q_OBJECT

public:
    /// One that can be asked.
    struct Entry
    {
        QString word;
        QString text;
    };

    explicit OrderList(const QList<Entry> &entries, QWidget *parent = nullptr);

    /// The words of those that are checked, in their order, by commas.
    QString value() const;
    /// Those that it does not name are unchecked, at the end.
    void setValue(const QString &value);

Q_SIGNALS:
    void edited();

private:
    QToolButton *addMove(const QString &icon, const QString &text, const QKeySequence &keys, int by);
    void move(int by);
    void updateButtons();

    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace gui
