// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace gui {

/// The lookups that wait to be read, in the order in which they will be, each of them once. A model for
/// lists, whose rows can be moved, also by dragging them. All lookups have their host.
class LookupQueue : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    const std::vector<core::Lookup> &lookups() const { return m_lookups; }
    bool isEmpty() const { return m_lookups.empty(); }
    bool contains(const core::Lookup &lookup) const;

    /// Adds a lookup at the end; false if it is waiting already.
    bool add(const core::Lookup &lookup);
    /// Removes a lookup, if it is waiting.
    void remove(const core::Lookup &lookup);
    void clear();
    /// Removes the first lookup and returns it; nothing if none is waiting.
    std::optional<core::Lookup> takeFirst();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;

Q_SIGNALS:
    /// Lookups were added, removed or moved.
    void changed();

private:
    std::vector<core::Lookup>::const_iterator find(const core::Lookup &lookup) const;
    void removeAt(int row);

    std::vector<core::Lookup> m_lookups;
};

} // namespace gui
