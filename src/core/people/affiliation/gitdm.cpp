// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/affiliation/gitdm.h"

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "core/people/affiliation/affiliation.h"
#include "core/people/affiliation/maildomains.h"
#include "core/people/keys.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr qsizetype maxMegabytes = 16;
constexpr qsizetype maxLines = 100'000;
constexpr std::size_t maxProblems = 100;

/// A line of an address or a domain.
struct GitdmLine
{
    int number = 0;
    Decision decision;
};

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
    const bool isNameFine = !decision.organisation.isEmpty() || employer == u"(Unknown)";
    if (!match.hasMatch() || !subject || !isDateFine || !isNameFine)
        return std::nullopt;
    decision.subjects = {*subject};
    return decision;
}

class GitdmReader
{
public:
    void read(int number, const QString &line)
    {
        const QString text = line.section(u'#', 0, 0).simplified();
        if (text.isEmpty())
            return;
        const std::optional<Decision> decision = decisionIn(text);
        if (!decision)
            return ignore(message("affiliations.invalid-line", QString::number(number)));
        m_linesOf[decision->subjects.front().key].push_back(m_lines.size());
        m_lines.push_back({number, *decision});
    }

    ParsedAffiliations result()
    {
        std::vector<std::size_t> repeated;
        for (const std::vector<std::size_t> &lines : std::as_const(m_linesOf))
            putInOrder(lines, repeated);
        std::ranges::sort(repeated);
        for (const std::size_t line : repeated)
            ignore(message("affiliations.repeated-line", QString::number(m_lines[line].number)));
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!std::ranges::binary_search(repeated, i))
                m_parsed.decisions.push_back(std::move(m_lines[i].decision));
        }
        return std::move(m_parsed);
    }

private:
    void ignore(const Message &problem)
    {
        if (m_parsed.problems.size() < maxProblems)
            m_parsed.problems.push_back(problem);
    }

    /// Lets each line about an address or a domain begin where the one before ends.
    void putInOrder(std::vector<std::size_t> lines, std::vector<std::size_t> &repeated)
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

    std::vector<GitdmLine> m_lines;
    /// By the key of their subject.
    QHash<QString, std::vector<std::size_t>> m_linesOf;
    ParsedAffiliations m_parsed;
};

} // namespace

Result<ParsedAffiliations> parseGitdmAffiliations(const QByteArray &text)
{
    constexpr qsizetype megabyte = 1'000'000;
    if (text.size() > maxMegabytes * megabyte)
        return fail(Error::Kind::Usage, "affiliations.too-large", QString::number(maxMegabytes));
    if (text.count('\n') >= maxLines)
        return fail(Error::Kind::Usage, "affiliations.too-many", maxLines);
    GitdmReader reader;
    int number = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        const QByteArrayView line = QByteArrayView(text).sliced(begin, (end < 0 ? text.size() : end) - begin);
        reader.read(++number, boundedFromUtf8(line, 4 * maxNameLength));
        begin = end < 0 ? text.size() : end + 1;
    }
    return reader.result();
}

} // namespace core
