// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"

#include <QAbstractTableModel>

#include <vector>

namespace gui {

/// The user's decisions, newest first, and then those from files, one file after the other.
class DecisionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, People, Date, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// In chronological order.
    void setDecisions(std::vector<core::Decision> decisions);
    const core::Decision &decision(int row) const;
    /// Whether a decision comes from a file.
    bool hasFiles() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<core::Decision> m_decisions;
};

} // namespace gui
