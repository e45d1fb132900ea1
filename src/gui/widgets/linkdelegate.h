// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QUrl>

class QAbstractItemView;
class QWidget;

namespace gui {

/// A cell that holds a QUrl under this role is a link.
inline constexpr int linkRole = Qt::UserRole + 1;

/// Draws the links of a view as such, and tells when one is clicked. Sets itself on the view.
class LinkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LinkDelegate(QAbstractItemView *view);

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void clicked(const QUrl &link);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QModelIndex linkAt(const QPoint &position) const;

    QAbstractItemView *m_view;
    /// Kept, because it sends events until its end, when the view is none any more.
    QWidget *m_viewport;
    QPersistentModelIndex m_pressed;
};

} // namespace gui
