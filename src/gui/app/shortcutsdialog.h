// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace gui {

class WindowActions;

/// Lists the keys of the window, and those of its lists and of the chart.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Lists the actions of the window that `parent` is in. The lists of a page that was never shown have
    /// none.
    ShortcutsDialog(const WindowActions &actions, QWidget *parent);

private:
    void addGroup(const QString &title, const QList<QAction *> &actions);
    void addChart();
    void addRow(QTreeWidgetItem *group, const QString &what, const QString &keys);
    QTreeWidgetItem *addTitle(const QString &title);

    QTreeWidget *m_list;
};

} // namespace gui
