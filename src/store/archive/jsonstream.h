// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>
#include <QString>

namespace store {

/// Reads a JSON document from a device, one value at a time, so that a large one needs no more memory than
/// its largest value. After the first error everything is at its end, and failed().
class JsonStream
{
public:
    explicit JsonStream(QIODevice &device)
        : m_device(device)
    {}

    /// Goes into the object or array that is next; false, and nothing is read, when something else is.
    bool enterObject() { return enter('{'); }
    bool enterArray() { return enter('['); }

    /// Goes to the next member of the object that was entered last, whose value then must be read; false at
    /// its end, which is left by that.
    bool nextMember(QString *name);
    /// The same with the items of an array.
    bool nextItem() { return next(']'); }

    /// Reads the value that is next, whatever it is.
    QJsonValue value();

    /// Fails when anything but white space follows.
    void finish();

    bool failed() const { return m_failed; }
    /// How many bytes before the error are fine.
    qint64 failedAt() const { return m_failedAt; }
    /// The document's first bytes.
    const QByteArray &beginning() const { return m_beginning; }

private:
    static constexpr char end = '\0'; // which no JSON contains

    bool enter(char bracket);
    bool next(char bracket);
    qint64 position() const { return m_before + m_at; }
    char peek();
    char peekPastSpace();
    void take(QByteArray *raw);
    void takeText(QByteArray *raw);
    void takeNested(QByteArray *raw);
    void takeWord(QByteArray *raw);
    void fail();

    QIODevice &m_device;
    QByteArray m_piece;
    qsizetype m_at = 0;
    /// Of all pieces before.
    qint64 m_before = 0;
    QByteArray m_beginning;
    /// A value was read since the innermost bracket.
    bool m_hasItem = false;
    bool m_failed = false;
    qint64 m_failedAt = 0;
};

} // namespace store
