// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace core {

/// Disjoint sets of authors, which can also leave their set.
class AuthorSets
{
public:
    explicit AuthorSets(const std::vector<std::size_t> &setOf)
        : m_setOf(setOf)
        , m_placeOf(setOf.size())
        , m_authors(setOf.size())
    {
        for (std::size_t author = 0; author < setOf.size(); ++author)
            put(author, setOf[author]);
    }

    std::size_t of(std::size_t author) const { return m_setOf[author]; }
    const std::vector<std::size_t> &authorsIn(std::size_t set) const { return m_authors[set]; }
    const std::vector<std::size_t> &setOf() const { return m_setOf; }

    /// A new set, of nobody.
    std::size_t add()
    {
        m_authors.emplace_back();
        return m_authors.size() - 1;
    }

    void move(std::size_t author, std::size_t set)
    {
        std::vector<std::size_t> &left = m_authors[m_setOf[author]];
        const std::size_t last = left.back();
        left[m_placeOf[author]] = last;
        m_placeOf[last] = m_placeOf[author];
        left.pop_back();
        put(author, set);
    }

    /// Moves the authors of the smaller set, so that many joins take little time.
    void join(std::size_t a, std::size_t b)
    {
        if (a == b)
            return;
        if (m_authors[a].size() < m_authors[b].size())
            std::swap(a, b);
        const std::vector<std::size_t> moved = std::exchange(m_authors[b], {});
        for (const std::size_t author : moved)
            put(author, a);
    }

private:
    void put(std::size_t author, std::size_t set)
    {
        m_setOf[author] = set;
        m_placeOf[author] = m_authors[set].size();
        m_authors[set].push_back(author);
    }

    std::vector<std::size_t> m_setOf;
    /// For each author, the index in its set.
    std::vector<std::size_t> m_placeOf;
    std::vector<std::vector<std::size_t>> m_authors;
};

} // namespace core
