// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QAbstractItemModel;
class QAbstractItemView;
class QFontMetrics;
class QTableView;
class QWidget;

namespace gui {

/// A column's width in average characters. A column is at least as wide as its heading.
struct ColumnWidth
{
    int column;
    int letters;
};

/// The height of a row of text.
int rowHeight(const QFontMetrics &metrics);

/// Sets these widths; call it before columns are hidden.
void setColumnWidths(QTableView *table, const std::vector<ColumnWidth> &widths);

/// Shows the model in rows of this height. One column takes the room that the others leave.
void setUpRows(QTableView *table, QAbstractItemModel *model, const std::vector<ColumnWidth> &widths,
               int stretched);

/// Shows the list or, if it is empty, its placeholder.
void showListOrPlaceholder(QAbstractItemView *list, QWidget *placeholder);

} // namespace gui
