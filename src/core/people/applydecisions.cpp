// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/applydecisions.h"

#include "core/people/authorsets.h"
#include "core/people/keys.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

namespace {

class Regrouping
{
public:
    Regrouping(const std::vector<std::size_t> &setByRules, const KeyHolders &holders)
        : m_byRules(setByRules)
        , m_holders(holders)
        , m_sets(m_byRules)
    {
        m_splitOff.byAddress.assign(setByRules.size(), false);
        m_splitOff.byName.assign(setByRules.size(), false);
    }

    void join(const std::vector<Decision::Subject> &subjects)
    {
        std::optional<std::size_t> first;
        for (const Decision::Subject &subject : subjects) {
            for (const std::size_t author : holdersOf(subject)) {
                if (!first)
                    first = author;
                m_sets.join(m_sets.of(*first), m_sets.of(author));
            }
        }
    }

    void split(const std::vector<Decision::Subject> &subjects, bool holdsApart)
    {
        std::vector<Part> parts;
        for (const Decision::Subject &subject : subjects) {
            if (isEachNameKey(subject.key))
                splitEachName(subject);
            else if (std::vector<std::size_t> authors = holdersOf(subject); !authors.empty())
                parts.push_back({leavesBy(subject.key), m_sets.of(authors.front()), authors});
        }
        for (std::size_t i = 0; holdsApart && i < parts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                m_apart.emplace_back(parts[i].authors.front(), parts[j].authors.front());
        }
        for (const Part &part : parts) {
            if (subjects.size() == 1 || std::ranges::count(parts, part.set, &Part::set) > 1)
                leave(part, holdsApart);
        }
    }

    Regrouped result() &&
    {
        return {m_sets.setOf(), std::move(m_splitOff.byAddress), std::move(m_splitOff.byName),
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
        const std::size_t set = m_sets.add();
        for (const std::size_t author : authors) {
            m_sets.move(author, set);
            m_splitOff.byAddress[author] = true;
            m_splitOff.byName[author] = m_splitOff.byName[author] || by == LeavesBy::Name;
        }
    }

    void leave(const Part &part, bool holdsApart)
    {
        if (part.by == LeavesBy::Account) {
            const std::size_t set = m_sets.add();
            for (const std::size_t author : m_byRules.authorsIn(m_byRules.of(part.authors.front()))) {
                if (!m_splitOff.byAddress[author])
                    m_sets.move(author, set);
            }
            return;
        }
        leave(part.by, part.authors);
        if (!holdsApart)
            return;
        for (const std::size_t author : m_sets.authorsIn(part.set))
            m_apart.emplace_back(part.authors.front(), author);
    }

    const AuthorSets m_byRules;
    const KeyHolders &m_holders;
    AuthorSets m_sets;
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
    case Decision::Kind::LeaveOut:
    case Decision::Kind::Include:
        break;
    }
    return std::nullopt;
}

} // namespace

Regrouped regroup(const std::vector<std::size_t> &setByRules, std::span<const Decision> decisions,
                  const KeyHolders &holders)
{
    const std::size_t authors = setByRules.size();
    if (decisions.empty())
        return {setByRules, std::vector<bool>(authors), std::vector<bool>(authors), {}};
    Regrouping regrouping(setByRules, holders);
    for (const Decision *decision : inOrderOfPrecedence(decisions)) {
        if (decision->kind == Decision::Kind::Join)
            regrouping.join(decision->subjects);
        else if (decision->kind == Decision::Kind::Split)
            regrouping.split(decision->subjects, decision->file.isEmpty());
    }
    return std::move(regrouping).result();
}

void mark(People &people, std::span<const Decision> decisions, const KeyHolders &holders, Identity identity)
{
    const SplitOff splitOff{people.splitOff, people.splitByName};
    for (const Decision *decision : inOrderOfPrecedence(decisions)) {
        const std::optional<AuthorKind> kind = kindMarked(decision->kind);
        if (!kind)
            continue;
        for (const Decision::Subject &subject : decision->subjects) {
            for (const std::size_t author : holders.of(subject, splitOff)) {
                people.kindOf[author] = *kind;
                Person &person = people.persons[people.personOf[author]];
                person.kind = *kind;
                person.decided = true;
                person.marked = decision->kind;
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
    for (const Decision *decision : inOrderOfPrecedence(decisions)) {
        if (decision->kind != Decision::Kind::Organisation)
            continue;
        const auto index = static_cast<std::size_t>(decision - decisions.data());
        for (const Decision::Subject &subject : decision->subjects) {
            for (const std::size_t author : holders.of(subject, splitOff))
                people.organisations[people.personOf[author]].push_back({index, author});
        }
    }
}

} // namespace core
