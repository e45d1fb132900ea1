// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/whoiswhofilter.h"

#include "gui/identities/whoiswhomodel.h"

#include <algorithm>

namespace gui {

WhoIsWhoFilter::WhoIsWhoFilter(WhoIsWhoModel *people, Subset subset, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_people(people)
    , m_subset(subset)
{
    setSourceModel(people);
    setSortRole(WhoIsWhoModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void WhoIsWhoFilter::setSubset(Subset subset)
{
    m_subset = subset;
    invalidateFilter();
}

void WhoIsWhoFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool WhoIsWhoFilter::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    const core::PersonReport &person = m_people->person(sourceRow);
    if (m_subset == Subset::SeveralAddresses && person.emails.size() < 2)
        return false;
    if (m_subset == Subset::Bots && !m_people->isAboutBots(sourceRow))
        return false;
    const auto holds = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || holds(person.id) || holds(person.name) ||
           holds(person.affiliation.organisation) || std::ranges::any_of(person.names, holds) ||
           std::ranges::any_of(person.emails, holds);
}

} // namespace gui
