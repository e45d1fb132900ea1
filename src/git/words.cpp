// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/words.h"

#include <QRegularExpression>

#include <utility>

namespace git {

namespace {

constexpr qsizetype mostWords = 4096;

/// Keeps only the end of a text that has become too long.
void keepLastWords(QByteArray &words)
{
    if (words.size() > 2 * mostWords)
        words.remove(0, words.size() - mostWords);
}

} // namespace

Words::Words(Tell tell)
    : m_tell(std::move(tell))
{}

void Words::hear(QByteArrayView piece)
{
    for (const char c : piece) {
        if (c != '\n' && c != '\r') {
            m_open += c;
            continue;
        }
        hearLine(m_open);
        m_open.clear();
    }
    keepLastWords(m_open);
}

void Words::hearLine(QByteArrayView line)
{
    const std::optional<Progress> progress = progressIn(line);
    if (progress && m_tell)
        m_tell(*progress);
    if (progress || line.trimmed().isEmpty())
        return;
    m_text.append(line.data(), line.size());
    m_text += '\n';
    keepLastWords(m_text);
}

QByteArray Words::text() const
{
    return QByteArray(m_text + m_open).trimmed();
}

std::optional<Progress> progressIn(QByteArrayView line)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:remote: )?[A-Z][a-z ]+: +(?:[0-9]+% \\(([0-9]+)/([0-9]+)\\)|([0-9]+))"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return std::nullopt;
    // git puts "remote: " before every line from the host.
    const bool isLocal = !line.startsWith("remote:") && !line.startsWith("Receiving");
    if (match.hasCaptured(3))
        return Progress{.done = match.captured(3).toLongLong(), .inAll = 0, .isLocal = isLocal};
    return Progress{
        .done = match.captured(1).toLongLong(), .inAll = match.captured(2).toLongLong(), .isLocal = isLocal};
}

} // namespace git
