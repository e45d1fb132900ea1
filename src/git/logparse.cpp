// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/logparse.h"

#include "core/boundedtext.h"
#include "core/history/coauthors.h"

#include <algorithm>
#include <array>

namespace git {

namespace {

/// The message, which may have any number of lines, is the last.
constexpr qsizetype fieldsInRecord = 6;

/// More than the longest name has, in bytes.
constexpr qsizetype maxLine = 8 * core::maxNameLength;

/// An incomplete record of this size is checked for lines that are too long.
constexpr qsizetype maxOpen = 16 * maxLine;

// Otherwise every byte would shorten it again.
static_assert((fieldsInRecord - 1) * (maxLine + 1) + core::maxMessageEnd < maxOpen);

/// The lines of a record, and the message; nothing when there are too few.
std::optional<std::array<QByteArrayView, fieldsInRecord>> fieldsOf(QByteArrayView record)
{
    std::array<QByteArrayView, fieldsInRecord> fields;
    for (std::size_t i = 0; i + 1 < fields.size(); ++i) {
        const qsizetype end = record.indexOf('\n');
        if (end < 0)
            return std::nullopt;
        fields[i] = record.first(end);
        record = record.sliced(end + 1);
    }
    fields.back() = record;
    return fields;
}

} // namespace

QString logFormat()
{
    return QStringLiteral("--format=%H%n%an%n%ae%n%at%n%ct%n%B");
}

core::Instant timeFrom(QByteArrayView seconds)
{
    using core::earliestInstant;
    using core::latestInstant;
    bool fits = false;
    const qint64 number = seconds.toLongLong(&fits);
    if (fits)
        return core::Instant(std::chrono::seconds(std::clamp<qint64>(
            number, earliestInstant.time_since_epoch().count(), latestInstant.time_since_epoch().count())));
    const bool negative = seconds.startsWith('-');
    const QByteArrayView digits = negative ? seconds.sliced(1) : seconds;
    const bool isNumber =
        !digits.isEmpty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return core::noInstant;
    return negative ? earliestInstant : latestInstant;
}

void LogParser::feed(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const qsizetype end = piece.indexOf('\0');
        if (end < 0) {
            m_open.append(piece.data(), piece.size());
            if (m_open.size() > maxOpen)
                shortenOpen();
            return;
        }
        if (m_open.isEmpty()) {
            takeRecord(piece.first(end));
        } else {
            m_open.append(piece.data(), end);
            takeRecord(m_open);
            m_open.clear();
        }
        piece = piece.sliced(end + 1);
    }
}

void LogParser::shortenOpen()
{
    QByteArray shortened;
    QByteArrayView rest = m_open;
    for (qsizetype i = 1; i < fieldsInRecord; ++i) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        shortened += line.first(std::min(line.size(), maxLine));
        if (end < 0) {
            m_open = shortened;
            return;
        }
        shortened += '\n';
        rest = rest.sliced(end + 1);
    }
    shortened += rest.last(std::min(rest.size(), core::maxMessageEnd));
    m_open = shortened;
}

void LogParser::takeRecord(QByteArrayView record)
{
    const auto fields = fieldsOf(record);
    const auto sha =
        fields ? core::Sha::fromHex(QString::fromLatin1(fields->front())) : std::optional<core::Sha>();
    if (!sha) {
        m_whole = false;
        return;
    }
    // APIs of hosts show no dates for a commit whose author has neither name nor address.
    const bool isOfNobody = (*fields)[1].isEmpty() && (*fields)[2].isEmpty();
    const std::size_t author = indexOf(core::boundedFromUtf8((*fields)[1], core::maxNameLength),
                                       core::boundedFromUtf8((*fields)[2], core::maxNameLength));
    m_log.commits.push_back({.sha = *sha,
                             .author = author,
                             .authoredAt = isOfNobody ? core::noInstant : timeFrom((*fields)[3]),
                             .committedAt = isOfNobody ? core::noInstant : timeFrom((*fields)[4])});
    takeCoAuthors((*fields)[5]);
}

void LogParser::takeCoAuthors(QByteArrayView message)
{
    const std::size_t commit = m_log.commits.size() - 1;
    for (const core::Author &coAuthor : core::coAuthorsIn(message)) {
        const std::size_t author = indexOf(coAuthor.name, coAuthor.email);
        m_log.coAuthors.push_back({static_cast<std::uint32_t>(commit), static_cast<std::uint32_t>(author)});
    }
}

std::size_t LogParser::indexOf(const QString &name, const QString &email)
{
    const auto known = m_authors.constFind({name, email});
    if (known != m_authors.cend())
        return *known;
    const std::size_t index = m_log.authors.size();
    m_authors.insert({name, email}, index);
    m_log.authors.push_back({.name = name, .email = email, .accountId = core::Author::notAsked, .login = {}});
    return index;
}

qint64 LogParser::count() const
{
    return std::ssize(m_log.commits);
}

std::optional<core::CommitLog> LogParser::take()
{
    if (!m_whole || !m_open.isEmpty())
        return std::nullopt;
    m_authors.clear();
    return std::exchange(m_log, {});
}

} // namespace git
