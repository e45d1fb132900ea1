// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilesmodel.h"

#include "gui/profiles/profiletext.h"
#include "gui/widgets/facecache.h"
#include "gui/widgets/relativetime.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace gui {

namespace {

using core::ProfileRecord;

/// Sorts by a key that may be missing, and computes it once for each row.
template<typename Key>
void sortBy(std::vector<std::size_t> &rows, Qt::SortOrder order, Key key)
{
    std::vector<std::pair<std::invoke_result_t<Key, std::size_t>, std::size_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::size_t row : rows)
        keyed.emplace_back(key(row), row);
    std::ranges::stable_sort(keyed, [order](const auto &a, const auto &b) {
        if (!a.first || !b.first)
            return a.first.has_value() && !b.first.has_value();
        return order == Qt::AscendingOrder ? *a.first < *b.first : *b.first < *a.first;
    });
    std::ranges::transform(keyed, rows.begin(), [](const auto &one) { return one.second; });
}

std::optional<qint64> followersOf(const ProfileRecord &record)
{
    if (!record.profile)
        return std::nullopt;
    return record.profile->followers;
}

std::optional<QString> folded(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toCaseFolded());
}

} // namespace

ProfilesModel::ProfilesModel(FaceCache *faces, core::Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_faces(faces)
    , m_clock(std::move(clock))
{
    if (!m_faces)
        return;
    connect(m_faces, &FaceCache::loaded, this, [this](const QString &sha256) {
        for (int row = 0; row < rowCount(); ++row) {
            if (record(row).pictureSha256 == sha256)
                Q_EMIT dataChanged(index(row, Handle), index(row, Handle), {Qt::DecorationRole});
        }
    });
}

void ProfilesModel::setRecords(std::vector<ProfileRecord> records)
{
    if (records == m_records && !m_hasUnsorted)
        return;
    beginResetModel();
    m_records = std::move(records);
    filterRows();
    sortRows();
    endResetModel();
}

void ProfilesModel::upsert(const ProfileRecord &record)
{
    auto known = std::ranges::find(m_records, record.number, &ProfileRecord::number);
    const bool isNew = known == m_records.end();
    if (!isNew && *known == record)
        return;
    const std::optional<int> row = rowOf(record.number);
    const bool shown = matchesFilter(record);
    if (row && !shown)
        removeRow(*row);
    // Append it, so that rows do not jump while many arrive.
    if (!row && shown)
        beginInsertRows({}, rowCount(), rowCount());
    if (isNew)
        known = m_records.insert(m_records.end(), record);
    else
        *known = record;
    if (!row && shown) {
        m_rows.push_back(static_cast<std::size_t>(known - m_records.begin()));
        endInsertRows();
    } else if (row && shown) {
        Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
    }
    m_hasUnsorted = true;
}

void ProfilesModel::sortUpserted()
{
    if (m_hasUnsorted)
        changeLayout();
}

bool ProfilesModel::hasOthersWithHandlesOf(const std::vector<ProfileRecord> &records) const
{
    QHash<core::Handle, qint64> numbers;
    for (const ProfileRecord &record : records)
        numbers.insert(record.handle(), record.number);
    return std::ranges::any_of(m_records, [&numbers](const ProfileRecord &one) {
        return numbers.value(one.handle(), one.number) != one.number;
    });
}

void ProfilesModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    filterRows();
    sortRows();
    endResetModel();
}

void ProfilesModel::setNetwork(std::optional<core::Network> network)
{
    if (network == m_network)
        return;
    beginResetModel();
    m_network = network;
    filterRows();
    sortRows();
    endResetModel();
}

bool ProfilesModel::hasSeveralNetworks() const
{
    return std::ranges::any_of(m_records, [this](const ProfileRecord &record) {
        return record.handle().network() != m_records.front().handle().network();
    });
}

void ProfilesModel::setScale(qreal scale)
{
    m_scale = scale;
}

std::optional<int> ProfilesModel::rowOf(qint64 number) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](std::size_t one) { return m_records[one].number == number; });
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProfileRecord &one = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::DecorationRole:
        return index.column() == Handle && m_faces ? QVariant(face(one)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == State ? stateSentence(one, m_clock()) : text(one, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Followers ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ProfilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Followers && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // as its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Handle:
        return tr("Handle");
    case Network:
        return tr("Network");
    case Name:
        return tr("Name");
    case Followers:
        return tr("Followers");
    case State:
        return tr("Status");
    case LookedUp:
        return tr("Looked up");
    default:
        return {};
    }
}

void ProfilesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    changeLayout();
}

/// Sorts the rows. Persistent indexes, and so the selection, follow their records.
void ProfilesModel::changeLayout()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> records;
    records.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        records.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    sortRows();
    std::vector<int> rowOf(m_records.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowOf[m_rows[row]] = static_cast<int>(row);
    QModelIndexList after;
    after.reserve(before.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        after.append(index(rowOf[records[i]], before.at(static_cast<qsizetype>(i)).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool ProfilesModel::matchesFilter(const ProfileRecord &record) const
{
    if (m_network && record.handle().network() != *m_network)
        return false;
    if (m_filter.isEmpty() || handleText(record).contains(m_filter, Qt::CaseInsensitive))
        return true;
    const core::Profile profile = record.profile.value_or(core::Profile());
    return profile.name.contains(m_filter, Qt::CaseInsensitive) ||
           profile.bio.contains(m_filter, Qt::CaseInsensitive) ||
           profile.location.contains(m_filter, Qt::CaseInsensitive);
}

QString ProfilesModel::text(const ProfileRecord &record, int column) const
{
    switch (column) {
    case Handle:
        return handleText(record);
    case Network:
        return core::nameOf(record.handle().network());
    case Name:
        return record.profile ? record.profile->name.simplified() : QString();
    case Followers:
        if (const std::optional<qint64> followers = followersOf(record))
            return QLocale().toString(*followers);
        return {};
    case State:
        return stateText(record);
    case LookedUp:
        return record.fetchedAt ? relativeTime(*record.fetchedAt, m_clock()) : QString();
    default:
        return {};
    }
}

/// Without a picture, an empty icon of the same size keeps the handles aligned.
QIcon ProfilesModel::face(const ProfileRecord &record) const
{
    QPixmap face = m_faces->face(record.pictureSha256, m_scale);
    if (face.isNull()) {
        face = QPixmap(m_faces->pixels(), m_faces->pixels());
        face.fill(Qt::transparent);
    }
    return faceIcon(face);
}

void ProfilesModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ProfilesModel::filterRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        if (matchesFilter(m_records[i]))
            m_rows.push_back(i);
    }
}

void ProfilesModel::sortRows()
{
    m_hasUnsorted = false;
    // Rows with equal keys are sorted by handle.
    sortBy(m_rows, Qt::AscendingOrder, [this](std::size_t i) { return folded(handleText(m_records[i])); });
    switch (m_sortColumn) {
    case Followers:
        sortBy(m_rows, m_sortOrder, [this](std::size_t i) { return followersOf(m_records[i]); });
        break;
    case LookedUp:
        sortBy(m_rows, m_sortOrder, [this](std::size_t i) { return m_records[i].fetchedAt; });
        break;
    default:
        sortBy(m_rows, m_sortOrder,
               [this](std::size_t i) { return folded(text(m_records[i], m_sortColumn)); });
    }
}

} // namespace gui
