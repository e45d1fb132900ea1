// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace gui {

/// By what the history is sorted. Pinned lookups are first in any case.
enum class HistoryOrder { LastRead, Name, NewPeople };

/// "last-read", "name", "new-people": for the settings.
QString toString(HistoryOrder order);
std::optional<HistoryOrder> parseHistoryOrder(QStringView word);

/// Sorts and filters a HistoryModel.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryFilter(QObject *parent = nullptr);

    HistoryOrder order() const { return m_order; }
    void setOrder(HistoryOrder order);
    /// Part of a name or label, in any case; empty for all.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    HistoryOrder m_order = HistoryOrder::LastRead;
    QString m_text;
};

} // namespace gui
