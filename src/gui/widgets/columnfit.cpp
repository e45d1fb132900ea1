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

ColumnFit::ColumnFit(QTableView *table)
    : QObject(table)
    , m_table(table)
    , m_header(table->horizontalHeader())
{
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
    int wanted = 0;
    int least = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        wanted += m_wanted[static_cast<std::size_t>(column)];
        least += std::min(m_header->sectionSizeHint(column), m_wanted[static_cast<std::size_t>(column)]);
    }
    const int missing = wanted - m_table->viewport()->width();
    if (missing <= 0)
        return applyWidths();
    // Each gives up the same share of what it has beyond its heading.
    const double share = std::min(1.0, static_cast<double>(missing) / std::max(1, wanted - least));
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const int full = m_wanted[static_cast<std::size_t>(column)];
        const int heading = std::min(m_header->sectionSizeHint(column), full);
        m_header->resizeSection(column, full - static_cast<int>(std::ceil((full - heading) * share)));
    }
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
