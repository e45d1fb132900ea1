// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/initials.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

namespace gui {

namespace {

/// White text has at least the promised contrast on every hue with this saturation and lightness.
constexpr float saturation = 0.45F;
constexpr float lightness = 0.32F;

QPixmap emptyFace(int pixels, qreal scale)
{
    QPixmap face(qRound(pixels * scale), qRound(pixels * scale));
    face.setDevicePixelRatio(scale);
    face.fill(Qt::transparent);
    return face;
}

/// The same in every session, unlike qHash().
QColor colourOf(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5);
    return QColor::fromHslF(static_cast<float>(static_cast<unsigned char>(hash.front())) / 256.0F, saturation,
                            lightness);
}

/// The first letter or digit, which may be two UTF-16 units long.
QString firstLetter(const QString &word)
{
    for (const char32_t letter : word.toUcs4()) {
        if (QChar::isLetterOrNumber(letter))
            return QString::fromUcs4(&letter, 1).toUpper();
    }
    return {};
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList letters;
    const QStringList words = name.simplified().split(u' ');
    for (const QString &word : words) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters << letter;
    }
    if (letters.size() < 2)
        return letters.join(QString());
    return letters.front() + letters.back();
}

QPixmap initialsFace(const QString &name, int pixels, qreal scale)
{
    QPixmap face = emptyFace(pixels, scale);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(name));
    const QRectF whole(0, 0, pixels, pixels);
    painter.drawEllipse(whole);
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(pixels * 0.42)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(whole, Qt::AlignCenter, initialsOf(name));
    return face;
}

QImage roundFace(const QImage &picture, int pixels)
{
    QImage face(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath disc;
    disc.addEllipse(QRectF(0, 0, pixels, pixels));
    painter.setClipPath(disc);
    painter.drawImage(QRect(0, 0, pixels, pixels), picture);
    return face;
}

} // namespace gui
