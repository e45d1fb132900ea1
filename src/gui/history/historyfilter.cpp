// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historyfilter.h"

#include "gui/history/historymodel.h"

#include <algorithm>
#include <array>

namespace gui {

namespace {

struct OrderWord
{
    HistoryOrder order;
    QLatin1String word;
};

constexpr std::array orderWords = {
    OrderWord{HistoryOrder::LastRead, QLatin1String("last-read")},
    OrderWord{HistoryOrder::Name, QLatin1String("name")},
    OrderWord{HistoryOrder::NewPeople, QLatin1String("new-people")},
};

} // namespace

QString toString(HistoryOrder order)
{
    return std::ranges::find(orderWords, order, &OrderWord::order)->word;
}

std::optional<HistoryOrder> parseHistoryOrder(QStringView word)
{
    const auto found =
        std::ranges::find_if(orderWords, [word](const OrderWord &one) { return one.word == word; });
    return found == orderWords.end() ? std::nullopt : std::optional(found->order);
}

HistoryFilter::HistoryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(HistoryModel::UnseenCountRole); // when these change, rows move
    sort(0);
}

void HistoryFilter::setOrder(HistoryOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

void HistoryFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_text.isEmpty() || index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive) ||
           index.data(HistoryModel::NameRole).toString().contains(m_text, Qt::CaseInsensitive);
}

bool HistoryFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isPinned = left.data(HistoryModel::PinnedRole).toBool();
    if (isPinned != right.data(HistoryModel::PinnedRole).toBool())
        return isPinned;
    if (m_order == HistoryOrder::Name) {
        const int order =
            QString::localeAwareCompare(left.data().toString().toLower(), right.data().toString().toLower());
        if (order != 0)
            return order < 0;
    } else if (m_order == HistoryOrder::NewPeople) {
        const int unseen = left.data(HistoryModel::UnseenCountRole).toInt();
        const int others = right.data(HistoryModel::UnseenCountRole).toInt();
        if (unseen != others)
            return unseen > others;
    }
    return left.row() < right.row(); // the model has the newest first
}

} // namespace gui
