// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/decisionsmodel.h"

#include "gui/identities/decisiontext.h"
#include "gui/widgets/datetext.h"

#include <algorithm>
#include <utility>

namespace gui {

void DecisionsModel::setDecisions(std::vector<core::Decision> decisions)
{
    beginResetModel();
    m_decisions = std::move(decisions);
    std::ranges::reverse(m_decisions);
    std::ranges::stable_sort(m_decisions, {}, &core::Decision::file);
    endResetModel();
}

const core::Decision &DecisionsModel::decision(int row) const
{
    return m_decisions[static_cast<std::size_t>(row)];
}

bool DecisionsModel::hasFiles() const
{
    return !m_decisions.empty() && !m_decisions.back().file.isEmpty();
}

int DecisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_decisions.size());
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::Decision &one = decision(index.row());
    if (role == Qt::ToolTipRole && index.column() == People)
        return labelsOf(one).join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) // a tool tip shows what is cut off
        return {};
    switch (index.column()) {
    case Kind:
        return kindText(one);
    case People:
        return labelsOf(one).join(QStringLiteral(", "));
    case File:
        return one.file;
    default:
        return localTimeText(one.decidedAt);
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Decision");
    case People:
        return tr("About");
    case Date:
        return tr("Date");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace gui
