// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace core {

/// Sets that grow together (union-find), with path halving.
class DisjointSets
{
public:
    /// A set of one element; returns the element.
    std::size_t add()
    {
        m_parent.push_back(m_parent.size());
        return m_parent.size() - 1;
    }

    /// The representative of the element's set.
    std::size_t find(std::size_t element)
    {
        while (m_parent[element] != element) {
            m_parent[element] = m_parent[m_parent[element]];
            element = m_parent[element];
        }
        return element;
    }

    /// The representative of the joined set, which find() gives, is that of `b`.
    void join(std::size_t a, std::size_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<std::size_t> m_parent;
};

} // namespace core
