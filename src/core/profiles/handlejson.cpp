// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlejson.h"

#include "core/messages/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Members of an object that hold its list.
constexpr std::array<QStringView, 14> listNames = {
    u"handles", u"users",   u"usernames", u"accounts",  u"profiles", u"people", u"newcomers",
    u"members", u"results", u"followers", u"following", u"follows",  u"items",  u"data"};

/// Walks through valid JSON, because QJsonDocument does not know lines.
class JsonWalk
{
public:
    JsonWalk(QStringView text, int line, std::vector<ListedWord> &words)
        : m_text(text)
        , m_line(line)
        , m_words(words)
    {}

    void walk()
    {
        skipSpace();
        if (peek() == u'[')
            readList();
        else
            readObject(true);
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    QChar take()
    {
        const QChar c = peek();
        m_line += c == u'\n' ? 1 : 0;
        ++m_at;
        return c;
    }

    void skipSpace()
    {
        while (peek().isSpace())
            take();
    }

    /// Calls `readMember` at the beginning of each element or member.
    template<typename Read>
    void readEach(QChar close, Read readMember)
    {
        take();
        skipSpace();
        while (m_at < m_text.size() && peek() != close) {
            readMember();
            skipSpace();
            if (peek() == u',')
                take();
            skipSpace();
        }
        take();
    }

    void readList()
    {
        readEach(u']', [this] {
            const int line = m_line;
            if (peek() == u'"') {
                add(line, readString());
            } else if (peek() == u'{') {
                readObject(false);
            } else {
                const bool isNull = peek() == u'n';
                skipValue();
                if (!isNull)
                    addWrong(line);
            }
        });
    }

    /// Takes the member with the best name, or those of several networks. The outermost object may hold lists
    /// instead.
    void readObject(bool isOutermost)
    {
        const int line = m_line;
        int bestRank = 0;
        int bestLine = line;
        QString best;
        std::vector<ListedWord> ofNetworks;
        bool hasList = false;
        readEach(u'}', [&] {
            const QString name = readString();
            skipSpace();
            take(); // the colon
            skipSpace();
            const int memberLine = m_line;
            const int rank = headingRank(name);
            if (isOutermost && peek() == u'[' && std::ranges::find(listNames, name) != listNames.end()) {
                hasList = true;
                readList();
            } else if (rank > bestRank && (peek() == u'"' || peek() == u'n')) {
                bestRank = rank;
                bestLine = memberLine;
                best.clear();
                if (peek() == u'"')
                    best = wordUnder(name, readString());
                else
                    skipValue();
            } else if (rank == networkHeading && peek() == u'"') {
                ofNetworks.push_back({.line = memberLine, .text = wordUnder(name, readString())});
            } else {
                skipValue();
            }
        });
        if (bestRank > 0)
            add(bestLine, best);
        else if (!hasList)
            addWrong(line);
        for (const ListedWord &one : ofNetworks)
            add(one.line, one.text);
    }

    void skipValue()
    {
        if (peek() == u'"') {
            readString();
            return;
        }
        int depth = 0;
        while (m_at < m_text.size()) {
            const QChar c = peek();
            if (c == u'"') {
                readString();
                continue;
            }
            if (depth == 0 && (c == u',' || c == u']' || c == u'}'))
                return;
            depth += c == u'[' || c == u'{' ? 1 : c == u']' || c == u'}' ? -1 : 0;
            take();
        }
    }

    QString readString()
    {
        const qsizetype begin = m_at;
        bool isEscaped = false;
        for (take(); m_at < m_text.size() && (isEscaped || peek() != u'"'); take())
            isEscaped = !isEscaped && peek() == u'\\';
        take();
        const QStringView whole = m_text.sliced(begin, std::min(m_at, m_text.size()) - begin);
        if (!whole.contains(u'\\') && whole.size() > 1)
            return whole.sliced(1, whole.size() - 2).toString();
        const QString array = u'[' + whole.toString() + u']';
        return QJsonDocument::fromJson(array.toUtf8()).array().at(0).toString();
    }

    void add(int line, const QString &text)
    {
        if (const QString word = text.trimmed(); !word.isEmpty())
            m_words.push_back({.line = line, .text = word});
    }

    void addWrong(int line) { m_words.push_back({.line = line, .wrong = message("list.no-handle")}); }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line;
    std::vector<ListedWord> &m_words;
};

QJsonParseError errorIn(QByteArrayView json)
{
    QJsonParseError error;
    QJsonDocument::fromJson(json.toByteArray(), &error);
    return error;
}

/// An object a line ("JSON Lines").
void readLines(QStringView text, std::vector<ListedWord> &words)
{
    int line = 0;
    for (const QStringView one : text.split(u'\n')) {
        ++line;
        if (one.trimmed().isEmpty())
            continue;
        if (errorIn(one.toUtf8()).error == QJsonParseError::NoError)
            JsonWalk(one, line, words).walk();
        else
            words.push_back({.line = line, .wrong = message("list.invalid-json")});
    }
}

} // namespace

bool looksLikeJson(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'{'))
        return true;
    if (!trimmed.startsWith(u'['))
        return false;
    const QStringView inside = trimmed.sliced(1).trimmed();
    return inside.isEmpty() || QStringView(u"\"{]").contains(inside.front());
}

std::vector<ListedWord> wordsInJson(const QString &text)
{
    std::vector<ListedWord> words;
    const QByteArray json = text.toUtf8();
    const QJsonParseError error = errorIn(json);
    if (error.error == QJsonParseError::NoError) {
        JsonWalk(text, 1, words).walk();
    } else if (error.error == QJsonParseError::GarbageAtEnd && text.trimmed().startsWith(u'{')) {
        readLines(text, words);
    } else {
        const auto line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        words.push_back({.line = static_cast<int>(line), .wrong = message("list.invalid-json")});
    }
    return words;
}

} // namespace core
