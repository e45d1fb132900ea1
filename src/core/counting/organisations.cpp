// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/organisations.h"

#include "core/people/names.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace core {

namespace {

/// The organisations of newcomers. Names are folded once for each spelling, not for each newcomer.
class Organisations
{
public:
    explicit Organisations(const std::vector<Newcomer> &newcomers)
    {
        for (const Newcomer &one : newcomers)
            ++spellingOf(one.affiliation.organisation).newcomers;
        std::map<QString, std::size_t> order; // by the folded name
        for (const Spelling &one : m_spellings)
            order.emplace(one.folded, 0);
        for (auto &[folded, group] : order) {
            group = m_names.size();
            m_names.emplace_back();
        }
        std::vector<int> most(m_names.size());
        for (Spelling &one : m_spellings) {
            one.group = order[one.folded];
            QString &name = m_names[one.group];
            if (std::tuple(-one.newcomers, one.text) < std::tuple(-most[one.group], name)) {
                most[one.group] = one.newcomers;
                name = one.text;
            }
        }
    }

    /// Numbered by their folded names, so that the unknown one, if there is one, is the first.
    std::size_t groupOf(const Newcomer &newcomer)
    {
        return spellingOf(newcomer.affiliation.organisation).group;
    }
    const std::vector<QString> &names() const { return m_names; }

private:
    struct Spelling
    {
        QString text;
        QString folded;
        int newcomers = 0;
        std::size_t group = 0;
    };

    Spelling &spellingOf(const QString &text)
    {
        const auto known = m_placeOf.constFind(text);
        if (known != m_placeOf.constEnd())
            return m_spellings[*known];
        m_placeOf.insert(text, m_spellings.size());
        return m_spellings.emplace_back(text, foldedName(text));
    }

    std::vector<Spelling> m_spellings;
    QHash<QString, std::size_t> m_placeOf;
    std::vector<QString> m_names;
};

} // namespace

std::vector<OrganisationPeriod> organisationPeriods(const std::vector<Newcomer> &newcomers, PeriodKind kind)
{
    Organisations organisations(newcomers);
    std::vector<int> counts(organisations.names().size());
    std::vector<std::size_t> counted; // the groups of one period
    std::vector<OrganisationPeriod> periods;
    const auto finish = [&](Period period) {
        const auto isUnknown = [&organisations](std::size_t group) {
            return organisations.names()[group].isEmpty();
        };
        std::ranges::sort(counted, {}, [&](std::size_t group) { return std::pair(isUnknown(group), group); });
        for (const std::size_t group : counted)
            periods.push_back({period, organisations.names()[group], std::exchange(counts[group], 0)});
        counted.clear();
    };
    Period period;
    for (const Newcomer &one : newcomers) {
        const Period came = Period::holding(one.firstCommitAt, kind);
        if (came != period)
            finish(std::exchange(period, came));
        const std::size_t group = organisations.groupOf(one);
        if (counts[group]++ == 0)
            counted.push_back(group);
    }
    finish(period);
    return periods;
}

std::vector<QString> organisationsOf(const std::vector<Newcomer> &newcomers)
{
    Organisations organisations(newcomers);
    std::vector<QString> names;
    names.reserve(newcomers.size());
    for (const Newcomer &one : newcomers)
        names.push_back(organisations.names()[organisations.groupOf(one)]);
    return names;
}

QStringList insideNames(const Rules &rules)
{
    QStringList names;
    for (const QString &one : rules.inside.split(u';')) {
        if (const QString name = one.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QSet<QString> foldedInsideNames(const Rules &rules)
{
    QSet<QString> names;
    for (const QString &name : insideNames(rules))
        names.insert(foldedName(name));
    return names;
}

std::vector<InsidersPeriod> insidersPeriods(std::span<const OrganisationPeriod> organisations,
                                            const Rules &rules)
{
    const QSet<QString> inside = foldedInsideNames(rules);
    std::vector<InsidersPeriod> periods;
    for (const OrganisationPeriod &one : organisations) {
        if (periods.empty() || periods.back().period != one.period)
            periods.push_back({one.period});
        InsidersPeriod &counts = periods.back();
        if (one.organisation.isEmpty())
            counts.unknown += one.newcomers;
        else
            (inside.contains(foldedName(one.organisation)) ? counts.insiders : counts.outsiders) +=
                one.newcomers;
    }
    return periods;
}

} // namespace core
