// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/jsonstream.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace store {

namespace {

constexpr qint64 pieceSize = qint64(64) * 1024;
/// The maximum size of one value; exported ones are much smaller.
constexpr qsizetype maxValue = qsizetype(32) * 1024 * 1024;
constexpr qsizetype maxBeginning = 200;

} // namespace

bool JsonStream::nextMember(QString *name)
{
    if (!next('}'))
        return false;
    if (peekPastSpace() != '"')
        fail();
    *name = value().toString();
    m_hasItem = false;
    if (peekPastSpace() == ':')
        ++m_at;
    else
        fail();
    return !m_failed;
}

QJsonValue JsonStream::value()
{
    QByteArray raw = "[";
    const char first = peekPastSpace();
    const qint64 start = position();
    if (first == '"')
        takeText(&raw);
    else if (first == '{' || first == '[')
        takeNested(&raw);
    else
        takeWord(&raw);
    raw += ']';
    QJsonParseError error;
    const QJsonArray items = QJsonDocument::fromJson(raw, &error).array();
    if (m_failed || error.error != QJsonParseError::NoError || items.size() != 1) {
        fail();
        m_failedAt = std::min(m_failedAt, start + std::max(0, error.offset - 1));
        return QJsonValue::Undefined;
    }
    m_hasItem = true;
    return items.first();
}

void JsonStream::finish()
{
    if (peekPastSpace() != end)
        fail();
}

bool JsonStream::enter(char bracket)
{
    if (peekPastSpace() != bracket)
        return false;
    ++m_at;
    m_hasItem = false;
    return true;
}

/// Skips the comma before the next item, if there is one.
bool JsonStream::next(char bracket)
{
    char first = peekPastSpace();
    if (first == bracket) {
        ++m_at;
        m_hasItem = true; // the whole array or object is an item of the outer one
        return false;
    }
    if (m_hasItem) {
        if (first != ',') {
            fail();
            return false;
        }
        ++m_at;
        first = peekPastSpace();
    }
    if (first == end || first == bracket)
        fail();
    return !m_failed;
}

char JsonStream::peek()
{
    if (m_failed)
        return end;
    if (m_at == m_piece.size()) {
        m_before += m_at;
        m_at = 0;
        m_piece = m_device.read(pieceSize);
        if (m_beginning.isEmpty())
            m_beginning = m_piece.left(maxBeginning);
        if (m_piece.isEmpty())
            return end;
    }
    return m_piece.at(m_at);
}

char JsonStream::peekPastSpace()
{
    char c = peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        ++m_at;
        c = peek();
    }
    return c;
}

void JsonStream::take(QByteArray *raw)
{
    *raw += m_piece.at(m_at++);
    if (raw->size() > maxValue)
        fail();
}

void JsonStream::takeText(QByteArray *raw)
{
    take(raw);
    for (char c = peek(); c != '"'; c = peek()) {
        if (c == end)
            return fail();
        take(raw);
        if (c == '\\' && peek() != end)
            take(raw);
    }
    take(raw);
}

void JsonStream::takeNested(QByteArray *raw)
{
    int depth = 0;
    do {
        const char c = peek();
        if (c == end)
            return fail();
        if (c == '"') {
            takeText(raw);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        take(raw);
    } while (depth > 0);
}

void JsonStream::takeWord(QByteArray *raw)
{
    constexpr QByteArrayView after = ",]}: \n\r\t\"{[";
    for (char c = peek(); c != end && !after.contains(c); c = peek())
        take(raw);
}

void JsonStream::fail()
{
    if (!m_failed)
        m_failedAt = position();
    m_failed = true;
}

} // namespace store
