// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/files/employers.h"

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "core/people/affiliation/affiliation.h"
#include "core/people/affiliation/maildomains.h"
#include "core/people/keys.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

/// The address or the domain; nothing if it is neither.
std::optional<Decision::Subject> subjectIn(const QString &text)
{
    QString address = text.toLower();
    if (!address.contains(u'@'))
        address.replace(u'!', u'@');
    if (address.size() > maxNameLength)
        return std::nullopt;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return isDomain(address) ? std::optional<Decision::Subject>({domainKey(address), u'@' + address})
                                 : std::nullopt;
    const bool isAddress = at > 0 && at < address.size() - 1;
    return isAddress ? std::optional<Decision::Subject>({mailKey(address), address}) : std::nullopt;
}

/// Nothing for a line that is not in the form. `text` is without a comment and superfluous white space.
std::optional<Decision> decisionIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\S+) ([^<]*[^< ]) ?(?:< ?(\\S+))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<Decision::Subject> subject = subjectIn(match.captured(1));
    const QString employer = match.captured(2).simplified();
    Decision decision;
    decision.kind = Decision::Kind::Organisation;
    decision.organisation = organisationName(employer);
    if (!match.captured(3).isEmpty())
        decision.until = parseDay(match.captured(3));
    const bool isDateFine = match.captured(3).isEmpty() || decision.until.has_value();
    static const QRegularExpression address(QStringLiteral("\\S@\\S"));
    const bool isNameFine =
        (!decision.organisation.isEmpty() && !employer.contains(address)) || employer == u"(Unknown)";
    if (!match.hasMatch() || !subject || !isDateFine || !isNameFine)
        return std::nullopt;
    decision.subjects = {*subject};
    return decision;
}

/// One decision for all subjects with the same organisation at the same time, in the order of the first.
std::vector<Decision> grouped(std::vector<Decision> decisions)
{
    std::vector<Decision> groups;
    std::map<std::tuple<QString, std::optional<Instant>, std::optional<Instant>>, std::size_t> placeOf;
    for (Decision &decision : decisions) {
        const auto [place, isNew] =
            placeOf.try_emplace({decision.organisation, decision.from, decision.until}, groups.size());
        if (!isNew &&
            groups[place->second].subjects.size() + decision.subjects.size() <= maxSubjectsFromFile) {
            std::ranges::move(decision.subjects, std::back_inserter(groups[place->second].subjects));
            continue;
        }
        place->second = groups.size();
        groups.push_back(std::move(decision));
    }
    return groups;
}

} // namespace

bool Employers::addLine(int number, const QString &text)
{
    std::optional<Decision> decision = decisionIn(text);
    if (!decision)
        return false;
    m_linesOf[decision->subjects.front().key].push_back(m_lines.size());
    m_lines.push_back({number, *std::move(decision)});
    return true;
}

void Employers::add(const std::vector<Decision::Subject> &subjects, const QString &organisation,
                    std::optional<Instant> from, std::optional<Instant> until)
{
    Decision decision;
    decision.kind = Decision::Kind::Organisation;
    decision.organisation = organisationName(organisation);
    decision.from = from;
    decision.until = until;
    decision.subjects = subjects;
    decision.subjects.resize(std::min(subjects.size(), maxSubjectsFromFile));
    const bool isEmpty = from && until && *until <= *from;
    if (decision.organisation.isEmpty() || subjects.empty() || isEmpty)
        return;
    m_otherMembers += decision.subjects.size();
    m_others.push_back(std::move(decision));
}

void Employers::addTo(PeopleFile &file)
{
    std::vector<std::size_t> repeated;
    for (const std::vector<std::size_t> &lines : std::as_const(m_linesOf))
        putInOrder(lines, repeated);
    std::ranges::sort(repeated);
    std::vector<Decision> decisions;
    decisions.reserve(m_lines.size() + m_others.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (std::ranges::binary_search(repeated, i))
            file.ignore(m_lines[i].number, message("peoplefile.repeated"));
        else
            decisions.push_back(std::move(m_lines[i].decision));
    }
    std::ranges::move(m_others, std::back_inserter(decisions));
    QSet<QString> known;
    for (const Decision &decision : decisions) {
        for (const Decision::Subject &subject : decision.subjects)
            known.insert(subject.key);
    }
    file.employed = static_cast<int>(known.size());
    std::ranges::move(grouped(std::move(decisions)), std::back_inserter(file.decisions));
}

/// Lets each line about an address or a domain begin where the one before ends.
void Employers::putInOrder(std::vector<std::size_t> lines, std::vector<std::size_t> &repeated)
{
    std::ranges::stable_sort(lines, {}, [this](std::size_t line) {
        return m_lines[line].decision.until.value_or(Instant::max());
    });
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Decision &before = m_lines[lines[i - 1]].decision;
        Decision &decision = m_lines[lines[i]].decision;
        decision.from = before.until;
        if (before.until == decision.until)
            repeated.push_back(lines[i]);
    }
}

} // namespace core
