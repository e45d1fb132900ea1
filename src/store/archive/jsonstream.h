// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>
#include <QString>

namespace store {

/// Reads a JSON document from a device, one value at a time, so that a large one needs no more memory than
/// its largest value. After the first error, all functions behave as at the end, and failed() is true.
class JsonStream
{
public:
    explicit JsonStream(QIODevice &device)
        : m_device(device)
    {}

    /// Enters the next object or array; false, without reading anything, if the next value is something else.
    bool enterObject() { return enter('{'); }
    bool enterArray() { return enter('['); }

    /// Moves to the next member of the innermost object; its value must be read next. At the end, leaves the
    /// object and returns false.
    bool nextMember(QString *name);
    /// The same for the items of an array.
    bool nextItem() { return next(']'); }

    /// Reads the next value, of any type.
    QJsonValue value();

    /// Fails when anything but white space follows.
    void finish();

    bool failed() const { return m_failed; }
    /// The number of valid bytes before the error.
    qint64 failedAt() const { return m_failedAt; }
    /// The document's first bytes.
    const QByteArray &beginning() const { return m_beginning; }

private:
    static constexpr char end = '\0'; // does not occur in JSON

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
    /// The size of all earlier pieces.
    qint64 m_before = 0;
    QByteArray m_beginning;
    /// A value was read in the innermost object or array.
    bool m_hasItem = false;
    bool m_failed = false;
    qint64 m_failedAt = 0;
};

} // namespace store
