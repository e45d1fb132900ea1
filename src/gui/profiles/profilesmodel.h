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

/// The profiles that a filter lets through, one a row. It sorts and filters by itself, on the values, so that
/// thousands of them stay quick.
class ProfilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Handle, Name, State, LookedUp, Followers, ColumnCount };

    /// By handle, until sort() is called. Without faces there are none to see.
    explicit ProfilesModel(FaceCache *faces, core::Clock clock = core::now, QObject *parent = nullptr);

    void setRecords(std::vector<core::ProfileRecord> records);
    /// In place of the one with its number, or beside the others.
    void upsert(const core::ProfileRecord &record);
    /// Those whose handle, name, bio or location holds the text.
    void setFilter(const QString &text);
    /// The scale of the window that shows it.
    void setScale(qreal scale);

    const std::vector<core::ProfileRecord> &records() const { return m_records; }
    const core::ProfileRecord &record(int row) const
    {
        return m_records[m_rows[static_cast<std::size_t>(row)]];
    }
    /// The row of a record with this number, if it is shown.
    std::optional<int> rowOf(qint64 number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// What is not known comes last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool matchesFilter(const core::ProfileRecord &record) const;
    QString text(const core::ProfileRecord &record, int column) const;
    QIcon face(const core::ProfileRecord &record) const;
    void rebuildRows();

    FaceCache *m_faces;
    core::Clock m_clock;
    std::vector<core::ProfileRecord> m_records;
    /// For each row, the index into the records.
    std::vector<std::size_t> m_rows;
    /// Since put(): the rows are not in their order.
    bool m_hasUnsorted = false;
    QString m_filter;
    qreal m_scale = 1;
    int m_sortColumn = Handle;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace gui
