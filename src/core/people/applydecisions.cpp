// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/applydecisions.h"

#include "core/people/keys.h"

#include <algorithm>

namespace core {

namespace {

class Regrouping
{
public:
    Regrouping(const std::vector<std::size_t> &setByRules, const KeyHolders &holders)
        : m_setByRules(setByRules)
        , m_holders(holders)
        , m_next(setByRules.size())
        , m_setOf(setByRules)
    {
        m_splitOff.byAddress.assign(setByRules.size(), false);
        m_splitOff.byName.assign(setByRules.size(), false);
    }

    void join(const std::vector<Decision::Subject> &subjects)
    {
        std::vector<std::size_t> joined;
        for (const Decision::Subject &subject : subjects) {
            for (const std::size_t author : holdersOf(subject))
                joined.push_back(m_setOf[author]);
        }
        const std::size_t set = m_next++;
        for (std::size_t &other : m_setOf) {
            if (std::ranges::find(joined, other) != joined.end())
                other = set;
        }
    }

    void split(const std::vector<Decision::Subject> &subjects)
    {
        std::vector<Part> parts;
        for (const Decision::Subject &subject : subjects) {
            if (isEachNameKey(subject.key))
                splitEachName(subject);
            else if (std::vector<std::size_t> authors = holdersOf(subject); !authors.empty())
                parts.push_back({leavesBy(subject.key), m_setOf[authors.front()], authors});
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                m_apart.emplace_back(parts[i].authors.front(), parts[j].authors.front());
        }
        for (const Part &part : parts) {
            if (subjects.size() == 1 || std::ranges::count(parts, part.set, &Part::set) > 1)
                leave(part);
        }
    }

    Regrouped result() &&
    {
        return {std::move(m_setOf), std::move(m_splitOff.byAddress), std::move(m_splitOff.byName),
                std::move(m_apart)};
    }

private:
    enum class LeavesBy { Account, Address, Name };

    /// Those whom a subject of a split names, and the person they are in.
    struct Part
    {
        LeavesBy by = LeavesBy::Account;
        std::size_t set = 0;
        std::vector<std::size_t> authors;
    };

    static LeavesBy leavesBy(const QString &key)
    {
        if (isNameKey(key))
            return LeavesBy::Name;
        return isMailKey(key) ? LeavesBy::Address : LeavesBy::Account;
    }

    std::vector<std::size_t> holdersOf(const Decision::Subject &subject) const
    {
        return m_holders.of(subject, m_splitOff);
    }

    void splitEachName(const Decision::Subject &subject)
    {
        for (const std::vector<std::size_t> &authors : m_holders.eachName(subject))
            leave(LeavesBy::Name, authors);
    }

    void leave(LeavesBy by, const std::vector<std::size_t> &authors)
    {
        const std::size_t set = m_next++;
        for (const std::size_t author : authors) {
            m_setOf[author] = set;
            m_splitOff.byAddress[author] = true;
            m_splitOff.byName[author] = m_splitOff.byName[author] || by == LeavesBy::Name;
        }
    }

    void leave(const Part &part)
    {
        if (part.by == LeavesBy::Account) {
            const std::size_t set = m_next++;
            const std::size_t byRules = m_setByRules[part.authors.front()];
            for (std::size_t i = 0; i < m_setByRules.size(); ++i) {
                if (m_setByRules[i] == byRules && !m_splitOff.byAddress[i])
                    m_setOf[i] = set;
            }
            return;
        }
        leave(part.by, part.authors);
        for (std::size_t i = 0; i < m_setOf.size(); ++i) {
            if (m_setOf[i] == part.set)
                m_apart.emplace_back(part.authors.front(), i);
        }
    }

    const std::vector<std::size_t> &m_setByRules;
    const KeyHolders &m_holders;
    /// A number that no set has yet.
    std::size_t m_next;
    std::vector<std::size_t> m_setOf;
    SplitOff m_splitOff;
    std::vector<std::pair<std::size_t, std::size_t>> m_apart;
};

std::optional<AuthorKind> kindMarked(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::Bot:
        return AuthorKind::Bot;
    case Decision::Kind::Agent:
        return AuthorKind::Agent;
    case Decision::Kind::Human:
        return AuthorKind::Human;
    case Decision::Kind::Join:
    case Decision::Kind::Split:
    case Decision::Kind::Organisation:
        break;
    }
    return std::nullopt;
}

} // namespace

Regrouped regroup(const std::vector<std::size_t> &setByRules, std::span<const Decision> decisions,
                  const KeyHolders &holders)
{
    Regrouping regrouping(setByRules, holders);
    for (const Decision &decision : decisions) {
        if (decision.kind == Decision::Kind::Join)
            regrouping.join(decision.subjects);
        else if (decision.kind == Decision::Kind::Split)
            regrouping.split(decision.subjects);
    }
    return std::move(regrouping).result();
}

void mark(People &people, std::span<const Decision> decisions, const KeyHolders &holders, Identity identity)
{
    const SplitOff splitOff{people.splitOff, people.splitByName};
    for (const Decision &decision : decisions) {
        const std::optional<AuthorKind> kind = kindMarked(decision.kind);
        if (!kind)
            continue;
        for (const Decision::Subject &subject : decision.subjects) {
            for (const std::size_t author : holders.of(subject, splitOff)) {
                people.kindOf[author] = *kind;
                Person &person = people.persons[people.personOf[author]];
                person.kind = *kind;
                person.decided = true;
                person.marked = decision.kind;
            }
        }
    }
    if (identity == Identity::Name)
        return;
    for (std::size_t i = 0; i < people.kindOf.size(); ++i)
        people.kindOf[i] = people.persons[people.personOf[i]].kind;
}

void noteOrganisations(People &people, std::span<const Decision> decisions, const KeyHolders &holders)
{
    const SplitOff splitOff{people.splitOff, people.splitByName};
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (decisions[i].kind != Decision::Kind::Organisation)
            continue;
        for (const Decision::Subject &subject : decisions[i].subjects) {
            for (const std::size_t author : holders.of(subject, splitOff))
                people.organisations[people.personOf[author]].push_back({i, author});
        }
    }
}

} // namespace core
