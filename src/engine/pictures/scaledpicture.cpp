// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pictures/scaledpicture.h"

#include "core/messages/catalogue.h"

#include <QBuffer>
#include <QImageReader>

namespace engine {

namespace {

QSize fittedSize(const QSize &size, int pixels)
{
    return size.scaled(pixels, pixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

QImage fitted(const QImage &image, int pixels)
{
    if (image.width() <= pixels && image.height() <= pixels)
        return image;
    return image.scaled(fittedSize(image.size(), pixels), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

core::Result<QImage> decodedPicture(const QByteArray &bytes, int pixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    // Large pictures are scaled while they are decoded.
    if (const QSize size = reader.size(); size.width() > pixels || size.height() > pixels)
        reader.setScaledSize(fittedSize(size, pixels));
    QImage image = reader.read();
    if (image.isNull())
        return core::fail(core::Error::Kind::Storage, "picture.not-shown");
    return image;
}

} // namespace engine
