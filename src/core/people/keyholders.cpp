// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/keyholders.h"

#include "core/people/keys.h"
#include "core/people/names.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace core {

KeyHolders::KeyHolders(const std::vector<Author> &authors, const std::vector<AuthorTraits> &traits,
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
        for (const QString &key : keysOf(authors[i], traits[i]))
            add(key, i);
        if (traits[i].forgotten != 0)
            continue;
        const QString eachName = eachNameKey(traits[i].email);
        if (m_holders.contains(eachName)) {
            add(eachName, i);
            m_names.insert(i, foldedName(authors[i].name));
        }
    }
    addOlderKeys(authors, traits);
    leaveSharedToHumans(traits);
}

void KeyHolders::add(const QString &key, std::size_t author)
{
    if (const auto named = m_holders.find(key); named != m_holders.end())
        named->push_back(author);
}

void KeyHolders::addOlderKeys(const std::vector<Author> &authors, const std::vector<AuthorTraits> &traits)
{
    QSet<QString> unheld;
    for (auto held = m_holders.constBegin(); held != m_holders.constEnd(); ++held) {
        if (held->empty())
            unheld.insert(held.key());
    }
    if (unheld.isEmpty())
        return;
    for (std::size_t i = 0; i < authors.size(); ++i) {
        QStringList keys = olderKeysOf(authors[i], traits[i]);
        keys.removeDuplicates();
        for (const QString &key : keys) {
            if (unheld.contains(key))
                add(key, i);
        }
    }
}

void KeyHolders::leaveSharedToHumans(const std::vector<AuthorTraits> &traits)
{
    const auto isHuman = [&traits](std::size_t author) {
        return traits[author].kind() == AuthorKind::Human;
    };
    for (std::vector<std::size_t> &authors : m_holders) {
        if (std::ranges::any_of(authors, isHuman))
            std::erase_if(authors, [&isHuman](std::size_t author) { return !isHuman(author); });
    }
}

std::vector<std::size_t> KeyHolders::of(const Decision::Subject &subject, const SplitOff &splitOff) const
{
    std::vector<std::size_t> authors = m_holders.value(subject.key);
    if (authors.empty())
        authors = m_holders.value(subject.otherwise);
    if (isNameKey(subject.key))
        return authors;
    const std::vector<bool> &taken = isMailKey(subject.key) ? splitOff.byName : splitOff.byAddress;
    std::erase_if(authors, [&taken](std::size_t author) { return taken[author]; });
    return authors;
}

std::vector<std::vector<std::size_t>> KeyHolders::eachName(const Decision::Subject &subject) const
{
    std::map<QString, std::vector<std::size_t>> byName;
    for (const std::size_t author : m_holders.value(subject.key))
        byName[m_names.value(author)].push_back(author);
    std::vector<std::vector<std::size_t>> all;
    all.reserve(byName.size());
    for (auto &[name, authors] : byName)
        all.push_back(std::move(authors));
    return all;
}

} // namespace core
