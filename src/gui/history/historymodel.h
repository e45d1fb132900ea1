// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/entry.h"

#include <QAbstractListModel>
#include <QHash>

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
        AgeRole = Qt::UserRole,
        /// "+30": how many people the user has not seen; empty for nobody.
        UnseenRole,
        /// That number.
        UnseenCountRole,
        /// Whether it is pinned.
        PinnedRole,
        /// The name of the lookup, also where the user gave it a label.
        NameRole
    };

    explicit HistoryModel(core::Clock clock = core::now, QObject *parent = nullptr);

    void setEntries(const std::vector<core::Entry> &entries);
    const std::vector<core::Entry> &entries() const;
    /// The row of a lookup, if it has one.
    std::optional<int> rowOf(const core::Lookup &lookup) const;
    /// Sets how many people of an entry the user has not seen.
    void setUnseen(qint64 entry, int people);
    /// Updates the ages shown.
    void updateAges();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// With its host, where the entries are from several.
    QString nameOf(const core::Lookup &lookup) const;
    /// The user's label, or else the name.
    QString calledOf(const core::Entry &entry) const;
    /// A sentence; empty for nobody.
    QString unseenSentence(const core::Entry &entry) const;

    core::Clock m_clock;
    std::vector<core::Entry> m_entries;
    bool m_severalHosts = false;
    /// By entry.
    QHash<qint64, int> m_unseen;
};

} // namespace gui
