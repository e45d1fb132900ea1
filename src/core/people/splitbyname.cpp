// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/people/keys.h"
#include "core/people/names.h"
#include "core/people/whoiswho.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// Somebody who has the address.
struct Holder
{
    /// The names at the address, as they are compared.
    QSet<QString> names;
    /// The address is not all that they are known by.
    bool hasMore = false;

    bool canBeSplit() const { return names.size() > 1; }
    bool canLose(const QString &name) const { return names.contains(name) && (hasMore || canBeSplit()); }
};

/// Humans alone, if there are any.
std::vector<Holder> holdersOf(const QString &address, const WhoIsWho &known)
{
    std::vector<Holder> holders;
    for (const bool machines : {false, true}) {
        for (const PersonReport &person : known.people) {
            const auto names = person.namesByEmail.find(address);
            if (person.bot != machines || names == person.namesByEmail.end())
                continue;
            Holder holder;
            holder.hasMore = person.namesByEmail.size() > 1;
            for (const QString &name : names->second)
                holder.names.insert(foldedName(name));
            holders.push_back(holder);
        }
        if (!holders.empty())
            break;
    }
    return holders;
}

} // namespace

Result<Decision> splitByName(const WhoIsWho &people, const QString &address, const QStringList &names)
{
    const QString email = address.trimmed().toLower();
    const std::vector<Holder> holders = holdersOf(email, people);
    if (holders.empty())
        return fail(Error::Kind::Usage, "people.unknown-address", people.owner, address);
    Decision decision;
    decision.kind = Decision::Kind::Split;
    if (names.isEmpty()) {
        if (std::ranges::none_of(holders, &Holder::canBeSplit))
            return fail(Error::Kind::Usage, "people.no-second-name", address);
        decision.subjects = {{eachNameKey(email), email}};
        return decision;
    }
    QSet<QString> known;
    for (const QString &name : names) {
        const QString folded = foldedName(name);
        const auto has = [&folded](const Holder &holder) {
            return holder.names.contains(folded);
        };
        if (std::ranges::none_of(holders, has))
            return fail(Error::Kind::Usage, "people.unknown-name", address, name);
        if (std::ranges::none_of(holders, [&](const Holder &holder) { return holder.canLose(folded); }))
            return fail(Error::Kind::Usage, "people.only-name", address, name);
        if (!known.contains(folded)) {
            known.insert(folded);
            decision.subjects.push_back(
                {nameKey(name, email), QStringLiteral("%1 <%2>").arg(name.simplified(), email)});
        }
    }
    return decision;
}

} // namespace core
