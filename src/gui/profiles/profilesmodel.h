// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>
#include <vector>

namespace gui {

class FaceCache;

/// The profiles that match a filter, one per row. It sorts and filters the values itself, which stays fast
/// with thousands of them.
class ProfilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Handle, Network, Name, State, LookedUp, Followers, ColumnCount };

    /// Sorted by handle until sort() is called. Without a face cache, no pictures are shown.
    explicit ProfilesModel(FaceCache *faces, core::Clock clock = core::now, QObject *parent = nullptr);

    void setRecords(std::vector<core::ProfileRecord> records);
    /// Replaces the record with the same number, or adds it. A new row comes last until sortUpserted().
    void upsert(const core::ProfileRecord &record);
    /// Moves the rows that upsert() added or changed to their places.
    void sortUpserted();
    /// Whether records that are not among these have one of their handles: they lost it to these, or were
    /// merged into them.
    bool hasOthersWithHandlesOf(const std::vector<core::ProfileRecord> &records) const;
    /// Shows only records whose handle, name, bio or location contains the text.
    void setFilter(const QString &text);
    /// Shows only records of this network; nothing for all.
    void setNetwork(std::optional<core::Network> network);
    /// Whether the records, also those that are not shown, are of more than one network.
    bool hasSeveralNetworks() const;
    /// The device pixel ratio of the window.
    void setScale(qreal scale);

    const std::vector<core::ProfileRecord> &records() const { return m_records; }
    const core::ProfileRecord &record(int row) const
    {
        return m_records[m_rows[static_cast<std::size_t>(row)]];
    }
    /// The row of this record if it is shown.
    std::optional<int> rowOf(qint64 number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Missing values come last in both orders.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool matchesFilter(const core::ProfileRecord &record) const;
    QString text(const core::ProfileRecord &record, int column) const;
    QIcon face(const core::ProfileRecord &record) const;
    void changeLayout();
    void filterRows();
    void sortRows();
    void removeRow(int row);

    FaceCache *m_faces;
    core::Clock m_clock;
    std::vector<core::ProfileRecord> m_records;
    /// Maps rows to indexes in the records.
    std::vector<std::size_t> m_rows;
    /// upsert() was called, so the rows are no longer sorted.
    bool m_hasUnsorted = false;
    QString m_filter;
    std::optional<core::Network> m_network;
    qreal m_scale = 1;
    int m_sortColumn = Handle;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace gui
