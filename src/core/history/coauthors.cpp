// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/coauthors.h"

#include "core/boundedtext.h"
#include "core/history/trailers.h"

#include <QSet>

#include <optional>
#include <utility>

namespace core {

namespace {

constexpr QByteArrayView coAuthorKey = "co-authored-by";

/// Most messages have no co-author; this tells in one pass over them.
bool mayHaveCoAuthors(QByteArrayView message)
{
    constexpr qsizetype dash = 2; // of the key's first
    if (!message.contains('<'))
        return false;
    for (qsizetype i = message.indexOf('-'); i >= 0; i = message.indexOf('-', i + 1)) {
        const qsizetype from = i - dash;
        if (from >= 0 && from + coAuthorKey.size() <= message.size() &&
            message.sliced(from, coAuthorKey.size()).compare(coAuthorKey, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Nothing without an e-mail in angle brackets.
std::optional<Author> authorIn(const QByteArray &value)
{
    const qsizetype opens = value.indexOf('<');
    const qsizetype closes = value.indexOf('>', opens + 1);
    if (opens < 0 || closes < 0)
        return std::nullopt;
    Author author;
    author.name = boundedFromUtf8(value.first(opens).trimmed(), maxNameLength);
    author.email = boundedFromUtf8(value.sliced(opens + 1, closes - opens - 1).trimmed(), maxNameLength);
    author.accountId = Author::notAsked;
    return author;
}

} // namespace

std::vector<Author> coAuthorsIn(QByteArrayView message)
{
    std::vector<Author> found;
    if (message.size() > maxMessageEnd)
        message = message.last(maxMessageEnd);
    if (!mayHaveCoAuthors(message))
        return found;
    QSet<std::pair<QString, QString>> known;
    for (const Trailer &trailer : trailersIn(message)) {
        if (trailer.key.compare(coAuthorKey, Qt::CaseInsensitive) != 0)
            continue;
        std::optional<Author> author = authorIn(trailer.value);
        if (!author || known.contains({author->name, author->email}))
            continue;
        known.insert({author->name, author->email});
        found.push_back(std::move(*author));
    }
    return found;
}

} // namespace core
