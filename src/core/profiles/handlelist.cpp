// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlelist.h"

#include "core/messages/catalogue.h"
#include "core/profiles/handlejson.h"
#include "core/profiles/handletable.h"
#include "core/profiles/markdownlist.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace core {

namespace {

class HandleGatherer
{
public:
    /// Whether there is room for more handles.
    bool take(const ListedWord &word)
    {
        if (!word.wrong.isEmpty()) {
            addWrong(word.line, word.wrong);
            return true;
        }
        if (isSpreadsheetError(word.text)) {
            addWrong(word.line, message("list.spreadsheet-error", word.text));
            return true;
        }
        const Result<Handle> handle = parseHandle(word.text);
        if (!handle) {
            addWrong(word.line, handle.error().message);
        } else if (!m_seen.contains(*handle)) {
            if (m_list.handles.size() == HandleList::maxHandles) {
                addWrong(word.line, message("list.too-many", HandleList::maxHandles));
                return false;
            }
            m_list.handles.push_back(*m_seen.insert(*handle));
        }
        return true;
    }

    void take(const ListedWords &words)
    {
        for (const ListedWord &one : words.headings)
            m_list.headings.push_back({one.line, one.wrong});
        const QString heading = words.headings.size() == 1 ? words.headings.front().text : QString();
        std::ignore = std::ranges::all_of(words.words, [&](ListedWord one) {
            one.text = wordUnder(heading, one.text);
            return take(one);
        });
    }

    HandleList list() && { return std::move(m_list); }

private:
    void addWrong(int line, const Message &why)
    {
        if (m_list.wrong.size() < HandleList::maxWrong)
            m_list.wrong.push_back({line, why});
        else
            ++m_list.moreWrong;
    }

    HandleList m_list;
    QSet<Handle> m_seen;
};

bool isBetween(QChar c)
{
    return c.isSpace() || c == u',' || c == u';';
}

/// The words of a line, until a comment.
void addWords(QStringView line, int number, std::vector<ListedWord> &words)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const auto rest = line.sliced(at);
        const auto begin = std::ranges::find_if_not(rest, isBetween);
        const auto end = std::find_if(begin, rest.end(), isBetween);
        at += end - rest.begin();
        const QStringView word = rest.sliced(begin - rest.begin(), end - begin);
        if (word.startsWith(u'#') && !isSpreadsheetError(word))
            return;
        if (!word.isEmpty())
            words.push_back({.line = number, .text = word.toString()});
    }
}

/// Lines end with "\n", "\r\n" or "\r".
template<typename Take>
void forEachLine(QStringView text, Take take)
{
    int number = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = text.sliced(at);
        const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'\n' || c == u'\r'; });
        const auto size = end - rest.begin();
        take(rest.first(size), ++number);
        const bool isPair = rest.sliced(size).startsWith(QStringView(u"\r\n"));
        at += size + (isPair ? 2 : 1);
    }
}

ListedWords wordsInLines(const QString &text)
{
    ListedWords list;
    forEachLine(text, [&list](QStringView line, int number) {
        if (std::optional<QString> item = wordInMarkdown(line))
            list.words.push_back({.line = number, .text = *item});
        else
            addWords(line, number, list.words);
    });
    // A column that was copied from a table, with its heading.
    if (list.words.size() > 1 && list.words[0].line != list.words[1].line) {
        const ListedWord first = list.words.front();
        if (headingRank(first.text) > 0) {
            list.headings.push_back(
                {.line = first.line, .text = first.text, .wrong = message("list.heading", first.text)});
            list.words.erase(list.words.begin());
        }
    }
    return list;
}

QString textIn(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content);
    QString text = QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

HandleList parseHandles(const QString &text)
{
    HandleGatherer gatherer;
    if (looksLikeJson(text))
        gatherer.take({.words = wordsInJson(text)});
    else
        gatherer.take(hasTableHeading(text) ? wordsInTable(text) : wordsInLines(text));
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
    const QString text = textIn(content);
    HandleGatherer gatherer;
    if (looksLikeJson(text))
        gatherer.take({.words = wordsInJson(text)});
    else
        gatherer.take(wordsInTable(text));
    return std::move(gatherer).list();
}

} // namespace core
