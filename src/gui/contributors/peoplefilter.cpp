// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/peoplefilter.h"

namespace gui {

bool PeopleFilter::accepts(const core::Newcomer &person) const
{
    if (month && core::monthOf(person.firstCommitAt) != *month)
        return false;
    if (!repository.isEmpty() && person.repository != repository)
        return false;
    return text.isEmpty() || person.name.contains(text, Qt::CaseInsensitive) ||
           person.login.contains(text, Qt::CaseInsensitive) ||
           person.repository.contains(text, Qt::CaseInsensitive);
}

} // namespace gui
