// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/entry.h"

#include "core/boundedtext.h"
#include "core/unsafecharacter.h"

#include <algorithm>
#include <functional>

namespace core {

QString historyLabel(const QString &text)
{
    QString label = text.left(maxBioLength).simplified();
    label.removeIf(isUnsafe);
    return bounded(label.simplified(), maxLabelLength).trimmed();
}

void putPinnedFirst(std::vector<Entry> &entries)
{
    std::ranges::stable_sort(entries, std::greater(), &Entry::isPinned);
}

bool haveSeveralHosts(const std::vector<Entry> &entries)
{
    return std::ranges::any_of(
        entries, [&](const Entry &entry) { return entry.lookup.host != entries.front().lookup.host; });
}

QString nameInList(const Lookup &lookup, bool withHost)
{
    return withHost ? QStringLiteral("%1 (%2)").arg(lookup.toString(), lookup.host) : lookup.toString();
}

} // namespace core
