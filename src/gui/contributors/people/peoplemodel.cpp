// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/people/peoplemodel.h"

#include "chart/periodaxis.h"
#include "core/counting/handlesof.h"
#include "core/profiles/accountlink.h"
#include "gui/contributors/people/affiliationtext.h"
#include "gui/contributors/people/peoplefaces.h"
#include "gui/widgets/datetext.h"
#include "gui/widgets/linkdelegate.h"
#include "gui/widgets/numberdelegate.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace gui {

namespace {

/// The text that a column shows as it is, or is sorted by.
const QString &sortedText(const core::Newcomer &person, int column)
{
    switch (column) {
    case PeopleModel::Name:
        return person.name;
    case PeopleModel::Login:
        return person.login;
    case PeopleModel::Profiles:
        return core::firstHandle(person);
    case PeopleModel::Organisation:
        return person.affiliation.organisation;
    default:
        return person.repository;
    }
}

/// "@NASA", or "@NASA +1" with another one.
QString profilesText(const core::Newcomer &person)
{
    const QStringList handles = PeopleModel::handlesOf(person);
    if (handles.size() < 2)
        return handles.value(0);
    return QStringLiteral("%1 +%2").arg(handles.front(), QLocale().toString(handles.size() - 1));
}

/// A line for each profile.
QString profilesToolTip(const core::Newcomer &person)
{
    QStringList lines;
    for (const core::Handle &handle : core::handlesOf(person))
        lines << handle.shown() + QStringLiteral(" · ") + core::nameOf(handle.network());
    return lines.join(u'\n');
}

} // namespace

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_answer(std::make_shared<const core::Contributions>())
{}

void PeopleModel::setPeople(std::shared_ptr<const core::Contributions> answer,
                            std::vector<core::Counted> people)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_people = std::move(people);
    m_rows.resize(m_people.size());
    sortRows();
    endResetModel();
}

void PeopleModel::setFaces(PeopleFaces *faces)
{
    if (m_faces)
        m_faces->disconnect(this);
    m_faces = faces;
    const auto redraw = [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DecorationRole});
    };
    if (m_faces)
        connect(m_faces, &PeopleFaces::loaded, this, redraw);
    redraw();
}

std::vector<int> PeopleModel::rowsOf(const std::vector<core::Newcomer> &people) const
{
    // Forks of each other share commits.
    std::unordered_multimap<core::Sha, QString> repositories;
    for (const core::Newcomer &person : people)
        repositories.emplace(person.firstCommit, person.repository);
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const core::Newcomer &one = person(static_cast<int>(row));
        const auto [begin, end] = repositories.equal_range(one.firstCommit);
        if (std::any_of(begin, end, [&](const auto &found) { return found.second == one.repository; }))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

QStringList PeopleModel::handlesOf(const core::Newcomer &person)
{
    QStringList shown;
    for (const core::Handle &handle : core::handlesOf(person))
        shown << handle.shown();
    return shown;
}

core::Identity PeopleModel::identity() const
{
    return m_answer->rules.identity;
}

bool PeopleModel::hasProfiles() const
{
    return core::hasHandles(*m_answer);
}

bool PeopleModel::hasOrganisations() const
{
    return std::ranges::any_of(m_answer->newcomers, [](const core::Newcomer &one) {
        return !one.affiliation.organisation.isEmpty();
    });
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::Newcomer &newcomer = person(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == FirstCommit)
            return QVariant(core::toString(newcomer.firstCommitAt) + u'\n' + newcomer.firstCommit.toHex());
        if (index.column() == LastCommit)
            return core::toString(newcomer.lastCommitAt);
        if (index.column() == Organisation)
            return affiliationText(newcomer.affiliation);
        if (index.column() == Profiles)
            return profilesToolTip(newcomer);
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Commits
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case Qt::DecorationRole:
        return m_faces && index.column() == Name ? faceIcon(m_faces->face(newcomer, m_scale)) : QVariant();
    case Qt::AccessibleTextRole: // otherwise screen readers skip what is empty
        return text(index.row(), index.column()).toString().isEmpty() ? tr("none") : QVariant();
    case linkRole:
        return link(newcomer, index.column());
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Commits && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // as its numbers
    if (orientation == Qt::Vertical && role == Qt::AccessibleTextRole)
        return person(section).name;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Login:
        return tr("Account");
    case Repository:
        return tr("Repository");
    case ActiveIn:
        return tr("Active in");
    case FirstCommit:
        return tr("First commit");
    case Commits:
        return NumberDelegate::withRoom(tr("Commits"));
    case LastCommit:
        return tr("Last commit");
    case OnceOrBack:
        return tr("Once or back");
    case Profiles:
        return tr("Profiles");
    case Bot:
        return tr("Bot");
    case Organisation:
        return tr("Organisation");
    default:
        return {};
    }
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> people;
    people.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        people.push_back(m_rows[static_cast<std::size_t>(index.row())]);

    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();

    std::vector<int> rowOf(m_people.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowOf[m_rows[row]] = static_cast<int>(row);
    QModelIndexList after;
    after.reserve(before.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        after.append(index(rowOf[people[i]], before.at(static_cast<qsizetype>(i)).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const core::Newcomer &PeopleModel::person(int row) const
{
    return core::personOf(*m_answer, counted(row).who);
}

const core::Counted &PeopleModel::counted(int row) const
{
    return m_people[m_rows[static_cast<std::size_t>(row)]];
}

QVariant PeopleModel::text(int row, int column) const
{
    const core::Newcomer &one = person(row);
    switch (column) {
    case ActiveIn:
        return chart::periodInWords(counted(row).period, QLocale());
    case FirstCommit:
        return dayText(one.firstCommitAt);
    case Commits:
        return QLocale().toString(one.commits);
    case LastCommit:
        return dayText(one.lastCommitAt);
    case OnceOrBack:
        return one.cameBack ? tr("came back") : tr("came once");
    case Bot:
        if (one.agent)
            return tr("AI agent");
        return one.bot ? tr("bot") : QString();
    case Profiles:
        return profilesText(one);
    default:
        return sortedText(one, column);
    }
}

QVariant PeopleModel::link(const core::Newcomer &person, int column) const
{
    if (column == FirstCommit)
        return core::commitPage(m_answer->forge, m_answer->owner, person.repository, person.firstCommit);
    if (column == Login && !person.login.isEmpty())
        return core::accountPage(m_answer->forge, person.login);
    if (column != Profiles)
        return {};
    const std::vector<core::Handle> handles = core::handlesOf(person);
    return handles.empty() ? QVariant() : core::pageOf(handles.front());
}

void PeopleModel::sortRows()
{
    // The newest first, also among rows with equal keys.
    std::iota(m_rows.rbegin(), m_rows.rend(), std::size_t(0));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const auto personAt = [this](std::size_t index) -> const core::Newcomer & {
        return core::personOf(*m_answer, m_people[index].who);
    };
    const auto sortBy = [&](auto keyOf) {
        std::ranges::stable_sort(m_rows, [&](std::size_t a, std::size_t b) {
            return ascending ? keyOf(a) < keyOf(b) : keyOf(b) < keyOf(a);
        });
    };
    const auto sortByMember = [&](auto member) {
        sortBy([&](std::size_t index) { return personAt(index).*member; });
    };
    switch (m_sortColumn) {
    case ActiveIn:
        sortBy([this](std::size_t index) { return m_people[index].period; });
        break;
    case FirstCommit:
        sortByMember(&core::Newcomer::firstCommitAt);
        break;
    case Bot:
        sortByMember(&core::Newcomer::bot);
        break;
    case Commits:
        sortByMember(&core::Newcomer::commits);
        break;
    case LastCommit:
        sortByMember(&core::Newcomer::lastCommitAt);
        break;
    case OnceOrBack:
        sortByMember(&core::Newcomer::cameBack);
        break;
    default:
        std::ranges::stable_sort(m_rows, [&](std::size_t a, std::size_t b) {
            const QString &left = sortedText(personAt(a), m_sortColumn);
            const QString &right = sortedText(personAt(b), m_sortColumn);
            if (left.isEmpty() || right.isEmpty())
                return !left.isEmpty() && right.isEmpty();
            const int order = left.compare(right, Qt::CaseInsensitive);
            return ascending ? order < 0 : order > 0;
        });
    }
}

} // namespace gui
