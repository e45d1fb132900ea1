// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/contributors/peoplefilter.h"

#include <QAbstractTableModel>
#include <QUrl>

#include <memory>
#include <vector>

namespace gui {

/// The newcomers of an answer that a filter lets through, one a row. It sorts and filters by itself, on the
/// values: so that tens of thousands of people stay quick.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Login, Repository, FirstCommit, XHandle, Bot, ColumnCount };

    /// The newest first, until sort() is called.
    explicit PeopleModel(QObject *parent = nullptr);

    /// Links lead to the forge.
    void setAnswer(std::shared_ptr<const core::Contributions> answer, const core::Forge &forge);
    void setFilter(const PeopleFilter &filter);
    const PeopleFilter &filter() const;
    /// Everyone, whatever the filter.
    int countOfAll() const;
    const core::Newcomer &person(int row) const;
    /// The rows of those who made the same first commits there, downwards.
    std::vector<int> rowsOf(const std::vector<core::Newcomer> &people) const;
    core::Identity identity() const;
    /// Whether anybody's account gives a handle on X.
    bool hasXHandles() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Links are under gui::linkRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Those without a name, or an account, are last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant text(const core::Newcomer &person, int column) const;
    QVariant link(const core::Newcomer &person, int column) const;
    void filterRows();
    void sortRows();

    std::shared_ptr<const core::Contributions> m_answer;
    core::Forge m_forge;
    PeopleFilter m_filter;
    /// For each row, the index into the answer's newcomers.
    std::vector<std::size_t> m_rows;
    int m_sortColumn = FirstCommit;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace gui
