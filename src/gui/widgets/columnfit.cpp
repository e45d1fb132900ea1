// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

/// In average characters: what is enough to tell texts apart, and what is hardly enough.
constexpr int leastText = 11;
constexpr int leastLetters = 8;
/// The same for the column that matters most: a name, with a face before it.
constexpr int leastMainText = 18;
constexpr int leastMainLetters = 16;

struct Column
{
    int index;
    int width;
    /// With its whole heading.
    int readable;
    int least;
};

/// Each column gives up the same share of what it has beyond a limit. Returns how much is still missing.
int giveUp(std::vector<Column> &columns, int missing, int Column::*limit)
{
    int spare = 0;
    for (const Column &column : columns)
        spare += column.width - column.*limit;
    if (missing <= 0 || spare <= 0)
        return missing;
    const double share = std::min(1.0, static_cast<double>(missing) / spare);
    for (Column &column : columns)
        column.width -= static_cast<int>(std::ceil((column.width - column.*limit) * share));
    return missing - spare;
}

} // namespace

ColumnFit::ColumnFit(QTableView *table, int mainColumn)
    : QObject(table)
    , m_table(table)
    , m_header(table->horizontalHeader())
    , m_mainColumn(mainColumn)
{
    m_header->setTextElideMode(Qt::ElideRight);
    takeWidths();
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // Hidden ones have no width, and the last one takes what is left.
        if (!m_isFitting && width > 0 && column != lastColumn())
            m_wanted[static_cast<std::size_t>(column)] = width;
    });
    table->viewport()->installEventFilter(this);
}

QByteArray ColumnFit::save()
{
    applyWidths();
    const QByteArray state = m_header->saveState();
    fit();
    return state;
}

void ColumnFit::restore(const QByteArray &state)
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    std::vector<bool> isHidden;
    isHidden.reserve(static_cast<std::size_t>(m_header->count()));
    for (int column = 0; column < m_header->count(); ++column)
        isHidden.push_back(m_header->isSectionHidden(column));
    if (!m_header->restoreState(state))
        return;
    takeWidths();
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, isHidden[static_cast<std::size_t>(column)]);
    fit();
}

void ColumnFit::fit()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    std::vector<Column> columns;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const int wanted = m_wanted[static_cast<std::size_t>(column)];
        const bool isMain = column == m_mainColumn;
        const int text = (isMain ? leastMainText : leastText) * letter;
        const int readable = std::min(wanted, std::max(m_header->sectionSizeHint(column), text));
        const int least = (isMain ? leastMainLetters : leastLetters) * letter;
        columns.push_back({column, wanted, readable, std::min(readable, least)});
    }
    int missing = -m_table->viewport()->width();
    for (const Column &column : columns)
        missing += column.width;
    missing = giveUp(columns, missing, &Column::readable);
    giveUp(columns, missing, &Column::least);
    for (const Column &column : columns)
        m_header->resizeSection(column.index, column.width);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

int ColumnFit::lastColumn() const
{
    if (!m_header->stretchLastSection())
        return -1;
    for (int place = m_header->count() - 1; place >= 0; --place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column))
            return column;
    }
    return -1;
}

void ColumnFit::takeWidths()
{
    m_wanted.assign(static_cast<std::size_t>(m_header->count()), 0);
    for (int column = 0; column < m_header->count(); ++column) {
        const bool isHidden = m_header->isSectionHidden(column);
        m_header->setSectionHidden(column, false); // hidden ones have no width
        m_wanted[static_cast<std::size_t>(column)] = m_header->sectionSize(column);
        m_header->setSectionHidden(column, isHidden);
    }
}

void ColumnFit::applyWidths()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_header->isSectionHidden(column))
            m_header->resizeSection(column, m_wanted[static_cast<std::size_t>(column)]);
    }
}

} // namespace gui
