// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/suggestionsmodel.h"

#include "gui/widgets/datetext.h"

#include <QFont>
#include <QLocale>

#include <utility>

namespace gui {

namespace {

/// The internal id of a name's index. That of a person is the row of its name plus one.
constexpr quintptr topLevelId = 0;

int groupOf(const QModelIndex &index)
{
    return index.internalId() == topLevelId ? index.row() : static_cast<int>(index.internalId() - 1);
}

} // namespace

void SuggestionsModel::setPeople(core::WhoIsWho people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

QStringList SuggestionsModel::ids(const QModelIndex &index) const
{
    if (!index.isValid() || isAddress(groupOf(index)))
        return {};
    if (index.internalId() != topLevelId)
        return {person(index).id};
    QStringList ids;
    for (const std::size_t member : m_people.suggestions[static_cast<std::size_t>(index.row())].people)
        ids << m_people.people[member].id;
    return ids;
}

QString SuggestionsModel::address(const QModelIndex &index) const
{
    if (!index.isValid() || !isAddress(groupOf(index)))
        return {};
    return shared(groupOf(index)).email;
}

QModelIndex SuggestionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevelId);
}

QModelIndex SuggestionsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevelId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevelId);
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_people.suggestions.size() + m_people.severalPeople.size());
    if (parent.internalId() != topLevelId || parent.column() != 0)
        return 0;
    if (isAddress(parent.row()))
        return static_cast<int>(shared(parent.row()).names.size());
    return static_cast<int>(m_people.suggestions[static_cast<std::size_t>(parent.row())].people.size());
}

int SuggestionsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.internalId() == topLevelId;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return isName || isAddress(groupOf(index)) || index.column() != Addresses
                   ? QVariant()
                   : QVariant(person(index).emails.join(u'\n'));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isName && index.column() == Person ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return index.column() == Commits ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant SuggestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Commits && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // as its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case Addresses:
        return tr("Addresses");
    case Commits:
        return tr("Commits");
    case FirstCommit:
        return tr("First commit");
    default:
        return {};
    }
}

bool SuggestionsModel::isAddress(int group) const
{
    return static_cast<std::size_t>(group) >= m_people.suggestions.size();
}

const core::SeveralPeople &SuggestionsModel::shared(int group) const
{
    return m_people.severalPeople[static_cast<std::size_t>(group) - m_people.suggestions.size()];
}

QVariant SuggestionsModel::text(const QModelIndex &index) const
{
    const int group = groupOf(index);
    const bool isTop = index.internalId() == topLevelId;
    if (!isAddress(group))
        return isTop ? groupText(m_people.suggestions[static_cast<std::size_t>(group)], index.column())
                     : personText(person(index), index.column());
    if (isTop)
        return addressText(shared(group), index.column());
    return index.column() == Person ? QVariant(shared(group).names[index.row()]) : QVariant();
}

QVariant SuggestionsModel::addressText(const core::SeveralPeople &shared, int column) const
{
    switch (column) {
    case Person:
        return shared.email;
    case Addresses:
        return tr("%1 names, maybe several people").arg(QLocale().toString(shared.names.size()));
    default:
        return {};
    }
}

const core::PersonReport &SuggestionsModel::person(const QModelIndex &index) const
{
    const core::Suggestion &group = m_people.suggestions[index.internalId() - 1];
    return m_people.people[group.people[static_cast<std::size_t>(index.row())]];
}

QVariant SuggestionsModel::groupText(const core::Suggestion &group, int column) const
{
    switch (column) {
    case Person:
        return group.name;
    case Addresses:
        return tr("%1 people").arg(QLocale().toString(static_cast<qlonglong>(group.people.size())));
    default:
        return {};
    }
}

QVariant SuggestionsModel::personText(const core::PersonReport &person, int column) const
{
    switch (column) {
    case Person:
        return person.id;
    case Addresses:
        return person.emails.join(QStringLiteral(", "));
    case Commits:
        return QLocale().toString(person.commits);
    default:
        return dayText(person.firstCommitAt);
    }
}

} // namespace gui
