// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/entry.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace gui {

/// The stored lookups, newest first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// "2 hours ago"
        AgeRole = Qt::UserRole
    };

    explicit HistoryModel(core::Clock clock = core::now, QObject *parent = nullptr);

    void setEntries(const std::vector<core::Entry> &entries);
    const std::vector<core::Entry> &entries() const;
    /// The row of a lookup, if it has one.
    std::optional<int> rowOf(const core::Lookup &lookup) const;
    /// Updates the ages shown.
    void updateAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// With its host, where the entries are from several.
    QString nameOf(const core::Lookup &lookup) const;

    core::Clock m_clock;
    std::vector<core::Entry> m_entries;
    bool m_severalHosts = false;
};

} // namespace gui
