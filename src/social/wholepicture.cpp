// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/wholepicture.h"

#include <QByteArrayView>
#include <QtEndian>

namespace social {

namespace {

/// Reads bytes from the begin; past their end it reads zeroes, and is over.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool isOver() const { return m_at > m_bytes.size(); }
    quint8 byte() { return take(1) ? quint8(m_bytes[m_at - 1]) : quint8(0); }
    quint16 number16() { return take(2) ? qFromBigEndian<quint16>(m_bytes.data() + m_at - 2) : quint16(0); }
    quint32 number32() { return take(4) ? qFromBigEndian<quint32>(m_bytes.data() + m_at - 4) : 0; }
    QByteArrayView view(qsizetype size)
    {
        return take(size) ? m_bytes.sliced(m_at - size, size) : QByteArrayView();
    }
    void skip(qint64 size) { take(size); }

private:
    bool take(qint64 size)
    {
        m_at = size <= m_bytes.size() - m_at ? m_at + size : m_bytes.size() + 1;
        return !isOver();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// Segments up to the end-of-image marker (ITU-T T.81, annex B). In the coded data of a scan, FF is followed
/// by 00 or by a restart marker.
bool isWholeJpeg(ByteReader reader)
{
    reader.skip(2);
    while (!reader.isOver()) {
        if (reader.byte() != 0xff)
            continue; // coded data
        quint8 marker = reader.byte();
        while (marker == 0xff)
            marker = reader.byte();
        const bool isAlone = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (marker == 0xd9)
            return !reader.isOver();
        if (!isAlone)
            reader.skip(qMax(reader.number16() - 2, 0));
    }
    return false;
}

/// Chunks up to IEND (PNG, section 5).
bool isWholePng(ByteReader reader)
{
    reader.skip(8);
    while (!reader.isOver()) {
        const qint64 length = reader.number32();
        const QByteArrayView type = reader.view(4);
        reader.skip(length + 4);
        if (type == "IEND")
            return !reader.isOver();
    }
    return false;
}

void skipColours(ByteReader &reader, quint8 flags)
{
    if (flags & 0x80)
        reader.skip(qint64(3) << ((flags & 7) + 1));
}

/// Blocks up to the trailer (GIF89a, section 27).
bool isWholeGif(ByteReader reader)
{
    reader.skip(10);
    const quint8 flags = reader.byte();
    reader.skip(2);
    skipColours(reader, flags);
    while (!reader.isOver()) {
        const quint8 block = reader.byte();
        if (block == 0x3b)
            return !reader.isOver();
        if (block == 0x2c) {
            reader.skip(8);
            skipColours(reader, reader.byte());
            reader.skip(1);
        } else if (block == 0x21) {
            reader.skip(1);
        } else {
            return false;
        }
        while (const quint8 size = reader.byte())
            reader.skip(size);
    }
    return false;
}

/// The length that the RIFF header gives.
bool isWholeWebp(ByteReader reader)
{
    reader.skip(4);
    reader.skip(qint64(qbswap(reader.number32())));
    return !reader.isOver();
}

} // namespace

bool isWholePicture(const QByteArray &bytes, const QString &type)
{
    const ByteReader reader{QByteArrayView(bytes)};
    if (type == u"image/jpeg")
        return isWholeJpeg(reader);
    if (type == u"image/png")
        return isWholePng(reader);
    if (type == u"image/gif")
        return isWholeGif(reader);
    return type != u"image/webp" || isWholeWebp(reader);
}

} // namespace social
