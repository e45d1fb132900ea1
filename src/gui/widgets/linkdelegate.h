// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QUrl>

class QAbstractItemView;
class QWidget;

namespace gui {

/// The role under which a cell holds the QUrl of its link.
inline constexpr int linkRole = Qt::UserRole + 1;

/// Draws the links in a view and emits a signal when one is clicked. Installs itself on the view.
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
    /// Stored because it still sends events while the view is being destroyed.
    QWidget *m_viewport;
    QPersistentModelIndex m_pressed;
};

} // namespace gui
