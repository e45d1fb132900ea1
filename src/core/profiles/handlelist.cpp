// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlelist.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

class HandleGatherer
{
public:
    void take(const QString &word, int line)
    {
        const Result<Handle> handle = parseHandle(word);
        if (!handle)
            m_list.wrong.push_back({line, handle.error().message});
        else if (!m_seen.contains(*handle))
            m_list.handles.push_back(*m_seen.insert(*handle));
    }

    HandleList list() && { return std::move(m_list); }

private:
    HandleList m_list;
    QSet<Handle> m_seen;
};

bool endsField(QChar c)
{
    return c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

struct FirstField
{
    int line = 0;
    QString text;
};

/// Of each record of CSV, the first field; a quoted one may hold what else would end it.
std::vector<FirstField> firstColumn(const QString &csv)
{
    std::vector<FirstField> column;
    int line = 1;
    qsizetype at = 0;
    // Reads a field, and gives it; stands at what ended it then.
    const auto field = [&] {
        QString text;
        bool quoted = at < csv.size() && csv.at(at) == u'"';
        if (quoted)
            ++at;
        for (; at < csv.size() && (quoted || !endsField(csv.at(at))); ++at) {
            line += csv.at(at) == u'\n' ? 1 : 0;
            if (!quoted || csv.at(at) != u'"') {
                text += csv.at(at);
            } else if (at + 1 < csv.size() && csv.at(at + 1) == u'"') {
                text += csv.at(++at);
            } else {
                quoted = false;
            }
        }
        return text;
    };
    while (at < csv.size()) {
        const int begin = line;
        column.push_back({begin, field()});
        while (at < csv.size() && csv.at(at) != u'\n' && csv.at(at) != u'\r') {
            ++at;
            field();
        }
        if (at + 1 < csv.size() && csv.at(at) == u'\r' && csv.at(at + 1) == u'\n')
            ++at;
        ++at;
        ++line;
    }
    return column;
}

bool isHeader(const QString &word)
{
    constexpr std::array<QStringView, 5> headers = {u"handle", u"handles", u"username", u"screen_name",
                                                    u"x_handle"};
    const QString lower = word.toLower();
    return std::ranges::find(headers, QStringView(lower)) != headers.end();
}

} // namespace

HandleList parseHandles(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\r|\\n"));
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    HandleGatherer gatherer;
    int line = 0;
    for (const QString &one : text.split(lineEnd)) {
        ++line;
        for (const QString &word : one.split(between, Qt::SkipEmptyParts)) {
            if (word.startsWith(u'#'))
                break;
            gatherer.take(word, line);
        }
    }
    return std::move(gatherer).list();
}

Result<std::vector<Handle>> parseEach(const QStringList &words)
{
    std::vector<Handle> handles;
    QSet<Handle> seen;
    for (const QString &word : words) {
        const Result<Handle> handle = parseHandle(word);
        if (!handle)
            return std::unexpected(handle.error());
        if (!seen.contains(*handle))
            handles.push_back(*seen.insert(*handle));
    }
    return handles;
}

HandleList parseHandleFile(const QByteArray &content)
{
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    HandleGatherer gatherer;
    bool isFirst = true;
    for (const FirstField &field : firstColumn(text)) {
        const QString word = field.text.trimmed();
        if (word.isEmpty() || word.startsWith(u'#'))
            continue;
        if (!std::exchange(isFirst, false) || !isHeader(word))
            gatherer.take(word, field.line);
    }
    return std::move(gatherer).list();
}

} // namespace core
