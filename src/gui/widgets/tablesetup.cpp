// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/tablesetup.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace gui {

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 8;
}

void setColumnWidths(QTableView *table, const std::vector<ColumnWidth> &widths)
{
    const int letter = table->fontMetrics().averageCharWidth();
    for (const ColumnWidth &width : widths) {
        const int heading = table->horizontalHeader()->sectionSizeHint(width.column);
        table->setColumnWidth(width.column, std::max(width.letters * letter, heading));
    }
}

void setUpRows(QTableView *table, QAbstractItemModel *model, const std::vector<ColumnWidth> &widths,
               int stretched)
{
    table->setModel(model);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table->fontMetrics()));
    setColumnWidths(table, widths);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void showListOrPlaceholder(QAbstractItemView *list, QWidget *placeholder)
{
    const bool empty = list->model()->rowCount() == 0;
    list->setVisible(!empty);
    placeholder->setVisible(empty);
}

} // namespace gui
