// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/shown.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <vector>

namespace gui {

class PeopleFaces;

/// The people that are shown of a result, a row for each time that a bar counts them. It sorts the values
/// itself, which stays fast with tens of thousands of people.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Login,
        Organisation,
        Repository,
        ActiveIn,
        FirstCommit,
        Commits,
        LastCommit,
        OnceOrBack,
        Profiles,
        Bot,
        ColumnCount
    };

    /// Sorted newest first until sort() is called.
    explicit PeopleModel(QObject *parent = nullptr);

    /// `people` have the order of core::CountedView::people.
    void setPeople(std::shared_ptr<const core::Contributions> answer, std::vector<core::Counted> people);
    /// Shows faces beside the names; null shows none. They must outlive it, or be replaced before.
    void setFaces(PeopleFaces *faces);
    /// The scale of the screen, for faces.
    void setScale(qreal scale) { m_scale = scale; }
    const core::Newcomer &person(int row) const;
    /// The rows of the people with the same first commits in the same repositories, in ascending order.
    std::vector<int> rowsOf(const std::vector<core::Newcomer> &people) const;
    core::Identity identity() const;
    /// The host of the result.
    const core::Forge &forge() const { return m_answer->forge; }
    /// The handles that the person's account lists, X first: "@NASA".
    static QStringList handlesOf(const core::Newcomer &person);
    /// Whether any account lists a profile.
    bool hasProfiles() const;
    /// Whether anybody's organisation is known.
    bool hasOrganisations() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Links are available under gui::linkRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Missing values come last in both orders.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant text(int row, int column) const;
    QVariant link(const core::Newcomer &person, int column) const;
    const core::Counted &counted(int row) const;
    void sortRows();

    std::shared_ptr<const core::Contributions> m_answer;
    PeopleFaces *m_faces = nullptr;
    qreal m_scale = 1;
    std::vector<core::Counted> m_people;
    /// Maps rows to indexes of m_people.
    std::vector<std::size_t> m_rows;
    int m_sortColumn = FirstCommit;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace gui
