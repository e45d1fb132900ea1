// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;

namespace gui {

/// A list of items that can be unchecked and moved up and down.
class OrderList : public QWidget
{
    Q_OBJECT

public:
    /// An item.
    struct Entry
    {
        QString word;
        QString text;
    };

    explicit OrderList(const QList<Entry> &entries, QWidget *parent = nullptr);

    /// The words of the checked items in order, comma-separated.
    QString value() const;
    /// Items that it does not name are unchecked and moved to the end.
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
