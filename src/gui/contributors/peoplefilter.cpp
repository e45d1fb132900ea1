// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/peoplefilter.h"

namespace gui {

bool PeopleFilter::accepts(const core::Newcomer &person) const
{
    if (period && core::Period::holding(person.firstCommitAt, period->kind()) != *period)
        return false;
    if (onlyUnseen && !person.isUnseen)
        return false;
    if (!repository.isEmpty() && person.repository != repository)
        return false;
    return text.isEmpty() || person.name.contains(text, Qt::CaseInsensitive) ||
           person.login.contains(text, Qt::CaseInsensitive) ||
           person.repository.contains(text, Qt::CaseInsensitive) ||
           person.affiliation.organisation.contains(text, Qt::CaseInsensitive);
}

} // namespace gui
