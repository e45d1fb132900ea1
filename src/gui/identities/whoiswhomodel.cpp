// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/whoiswhomodel.h"

#include "gui/contributors/people/affiliationtext.h"
#include "gui/widgets/datetext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

QString whyBot(const core::PersonReport &person)
{
    if (person.marked == core::Decision::Kind::Agent)
        return WhoIsWhoModel::tr("Marked as an AI agent by you.");
    if (person.marked)
        return person.bot ? WhoIsWhoModel::tr("Marked as a bot by you.")
                          : WhoIsWhoModel::tr("Marked as not a bot by you.");
    if (!person.bot)
        return {};
    if (person.agent)
        return WhoIsWhoModel::tr("A well-known AI agent.");
    if (person.botName)
        return WhoIsWhoModel::tr("The name ends in “[bot]”.");
    return WhoIsWhoModel::tr("An automated account, by its type or because it is well known.");
}

} // namespace

void WhoIsWhoModel::setPeople(std::vector<core::PersonReport> people)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(people.size());
    for (core::PersonReport &person : people) {
        const QString why = whyBot(person);
        m_rows.push_back({std::move(person), why});
    }
    endResetModel();
}

const core::PersonReport &WhoIsWhoModel::person(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].person;
}

bool WhoIsWhoModel::isAboutBots(int row) const
{
    return !m_rows[static_cast<std::size_t>(row)].why.isEmpty();
}

int WhoIsWhoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhoIsWhoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhoIsWhoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Addresses)
            return row.person.emails.join(u'\n');
        if (column == Organisation)
            return affiliationText(row.person.affiliation);
        return column == Name ? row.person.names.join(u'\n') : text(row, column);
    case sortRole:
        return sortKey(row, column);
    case Qt::TextAlignmentRole:
        return column == Commits ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant WhoIsWhoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Commits && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // as its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Person");
    case Name:
        return tr("Name");
    case Addresses:
        return tr("Addresses");
    case Commits:
        return tr("Commits");
    case FirstCommit:
        return tr("First commit");
    case Bot:
        return tr("Bot");
    case Organisation:
        return tr("Organisation");
    case Why:
        return tr("Reason");
    default:
        return {};
    }
}

QVariant WhoIsWhoModel::text(const Row &row, int column) const
{
    switch (column) {
    case Id:
        return row.person.id;
    case Name:
        return row.person.name;
    case Addresses:
        return row.person.emails.join(QStringLiteral(", "));
    case Commits:
        return QLocale().toString(row.person.commits);
    case FirstCommit:
        return dayText(row.person.firstCommitAt);
    case Bot:
        if (row.person.agent)
            return tr("AI agent");
        return row.person.bot ? tr("bot") : QString();
    case Organisation:
        return row.person.affiliation.organisation;
    default:
        return row.why;
    }
}

QVariant WhoIsWhoModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Addresses:
        return static_cast<int>(row.person.emails.size());
    case Commits:
        return row.person.commits;
    case FirstCommit:
        return static_cast<qlonglong>(row.person.firstCommitAt.time_since_epoch().count());
    default:
        return text(row, column);
    }
}

} // namespace gui
