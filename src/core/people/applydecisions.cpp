// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/applydecisions.h"

#include <algorithm>

namespace core {

namespace {

bool isAddress(const QString &key)
{
    return key.startsWith(u"mail:");
}

class Regrouping
{
public:
    Regrouping(const std::vector<std::size_t> &setByRules, const KeyHolders &holders)
        : m_setByRules(setByRules)
        , m_holders(holders)
        , m_next(setByRules.size())
    {
        m_result.setOf = setByRules;
        m_result.splitOff.assign(setByRules.size(), false);
    }

    void join(const std::vector<Decision::Subject> &subjects)
    {
        std::vector<std::size_t> joined;
        for (const Decision::Subject &subject : subjects) {
            for (const std::size_t author : holdersOf(subject))
                joined.push_back(m_result.setOf[author]);
        }
        const std::size_t set = m_next++;
        for (std::size_t &other : m_result.setOf) {
            if (std::ranges::find(joined, other) != joined.end())
                other = set;
        }
    }

    void split(const std::vector<Decision::Subject> &subjects)
    {
        std::vector<Part> parts;
        for (const Decision::Subject &subject : subjects) {
            if (std::vector<std::size_t> authors = holdersOf(subject); !authors.empty())
                parts.push_back({isAddress(subject.key), m_result.setOf[authors.front()], authors});
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                m_result.apart.emplace_back(parts[i].authors.front(), parts[j].authors.front());
        }
        for (const Part &part : parts) {
            if (subjects.size() == 1 || std::ranges::count(parts, part.set, &Part::set) > 1)
                leave(part);
        }
    }

    Regrouped result() && { return std::move(m_result); }

private:
    /// Those whom a subject of a split names, and the person they are in.
    struct Part
    {
        bool address = false;
        std::size_t set = 0;
        std::vector<std::size_t> authors;
    };

    std::vector<std::size_t> holdersOf(const Decision::Subject &subject) const
    {
        return m_holders.of(subject, m_result.splitOff);
    }

    void leave(const Part &part)
    {
        const std::size_t set = m_next++;
        if (!part.address) {
            const std::size_t byRules = m_setByRules[part.authors.front()];
            for (std::size_t i = 0; i < m_setByRules.size(); ++i) {
                if (m_setByRules[i] == byRules && !m_result.splitOff[i])
                    m_result.setOf[i] = set;
            }
            return;
        }
        for (const std::size_t author : part.authors) {
            m_result.setOf[author] = set;
            m_result.splitOff[author] = true;
        }
        for (std::size_t i = 0; i < m_result.setOf.size(); ++i) {
            if (m_result.setOf[i] == part.set)
                m_result.apart.emplace_back(part.authors.front(), i);
        }
    }

    const std::vector<std::size_t> &m_setByRules;
    const KeyHolders &m_holders;
    /// A number that no set has yet.
    std::size_t m_next;
    Regrouped m_result;
};

} // namespace

KeyHolders::KeyHolders(const std::vector<Author> &authors, const Forge &forge,
                       std::span<const Decision> decisions)
{
    for (const Decision &decision : decisions) {
        for (const Decision::Subject &subject : decision.subjects) {
            m_holders.insert(subject.key, {});
            if (!subject.otherwise.isEmpty())
                m_holders.insert(subject.otherwise, {});
        }
    }
    if (m_holders.isEmpty())
        return;
    for (std::size_t i = 0; i < authors.size(); ++i) {
        for (const QString &key : keysOf(authors[i], forge)) {
            if (const auto named = m_holders.find(key); named != m_holders.end())
                named->push_back(i);
        }
    }
}

std::vector<std::size_t> KeyHolders::of(const Decision::Subject &subject,
                                        const std::vector<bool> &splitOff) const
{
    std::vector<std::size_t> authors = m_holders.value(subject.key);
    if (authors.empty())
        authors = m_holders.value(subject.otherwise);
    if (!isAddress(subject.key))
        std::erase_if(authors, [&splitOff](std::size_t author) { return splitOff[author]; });
    return authors;
}

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

void mark(People &people, std::span<const Decision> decisions, const KeyHolders &holders)
{
    for (const Decision &decision : decisions) {
        if (decision.kind != Decision::Kind::Bot && decision.kind != Decision::Kind::Human)
            continue;
        for (const Decision::Subject &subject : decision.subjects) {
            for (const std::size_t author : holders.of(subject, people.splitOff)) {
                Person &person = people.persons[people.personOf[author]];
                person.bot = decision.kind == Decision::Kind::Bot;
                person.decided = true;
                person.marked = decision.kind;
            }
        }
    }
}

} // namespace core
