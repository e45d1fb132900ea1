// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/people/authortraits.h"
#include "core/people/decision.h"

#include <QHash>

#include <span>
#include <vector>

namespace core {

/// Which authors were split off, and how; see People.
struct SplitOff
{
    std::vector<bool> byAddress;
    std::vector<bool> byName;
};

/// Which authors are known by the keys that decisions name.
class KeyHolders
{
public:
    KeyHolders(const std::vector<Author> &authors, const std::vector<AuthorTraits> &traits,
               std::span<const Decision> decisions);

    /// An author that was split off is known by the address alone, and not by one that stands for an account;
    /// one that was split off by name is known by the name at the address alone.
    std::vector<std::size_t> of(const Decision::Subject &subject, const SplitOff &splitOff) const;
    /// Of "names:ADDRESS" the authors of each name, by the name.
    std::vector<std::vector<std::size_t>> eachName(const Decision::Subject &subject) const;

private:
    void add(const QString &key, std::size_t author);
    /// Of keys that are nobody's, those who have them as an older key.
    void addOlderKeys(const std::vector<Author> &authors, const std::vector<AuthorTraits> &traits);
    void leaveSharedToHumans(const std::vector<AuthorTraits> &traits);

    QHash<QString, std::vector<std::size_t>> m_holders;
    /// For each of the holders of "names:ADDRESS", the name.
    QHash<std::size_t, QString> m_names;
};

} // namespace core
