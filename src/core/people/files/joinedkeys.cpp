// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/files/joinedkeys.h"

#include "core/boundedtext.h"
#include "core/people/keys.h"

#include <algorithm>

namespace core {

namespace {

QString withAddress(const QString &name, const QString &email)
{
    return bounded(QStringLiteral("%1 <%2>").arg(name, email), maxNameLength);
}

} // namespace

bool canBeNamed(const QString &text)
{
    return text.size() <= maxNameLength && std::ranges::none_of(text, [](QChar character) {
               return character.category() == QChar::Other_Control;
           });
}

bool canBeNamed(const Decision::Subject &subject)
{
    // A name can become longer when it is folded.
    constexpr qsizetype maxKey = 4 * maxNameLength;
    return subject.key.size() <= maxKey;
}

Decision::Subject addressSubject(const QString &email, const QString &name)
{
    return {mailKey(email), name.isEmpty() ? email : withAddress(name, email)};
}

Decision::Subject nameSubject(const QString &name, const QString &email)
{
    return {nameKey(name, email), withAddress(name.simplified(), email)};
}

void JoinedKeys::join(const Decision::Subject &a, const Decision::Subject &b)
{
    const std::size_t first = m_sets.find(add(a));
    const std::size_t second = m_sets.find(add(b));
    m_sets.join(std::max(first, second), std::min(first, second));
}

bool JoinedKeys::areJoined(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto first = m_index.constFind(a);
    const auto second = m_index.constFind(b);
    return first != m_index.cend() && second != m_index.cend() && m_sets.find(*first) == m_sets.find(*second);
}

void JoinedKeys::split(const Decision::Subject &name)
{
    if (m_splitKeys.contains(name.key))
        return;
    m_splitKeys.insert(name.key);
    Decision decision;
    decision.kind = Decision::Kind::Split;
    decision.subjects = {name};
    m_splits.push_back(std::move(decision));
}

void JoinedKeys::addTo(PeopleFile &file)
{
    std::vector<std::vector<std::size_t>> people(m_subjects.size());
    for (std::size_t i = 0; i < m_subjects.size(); ++i)
        people[m_sets.find(i)].push_back(i);
    std::ranges::move(m_splits, std::back_inserter(file.decisions));
    for (const std::vector<std::size_t> &keys : people) {
        if (keys.size() < 2)
            continue;
        ++file.joined;
        for (std::size_t next = 1; next < keys.size();) {
            Decision decision;
            decision.subjects.push_back(m_subjects[keys.front()]);
            for (; next < keys.size() && decision.subjects.size() < maxSubjectsFromFile; ++next)
                decision.subjects.push_back(m_subjects[keys[next]]);
            file.decisions.push_back(std::move(decision));
        }
    }
}

std::size_t JoinedKeys::add(const Decision::Subject &subject)
{
    const auto known = m_index.constFind(subject.key);
    if (known != m_index.cend())
        return *known;
    m_subjects.push_back(subject);
    return *m_index.insert(subject.key, m_sets.add());
}

} // namespace core
