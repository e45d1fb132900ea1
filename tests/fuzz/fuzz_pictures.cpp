// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "social/picture.h"
#include "social/wholepicture.h"

#include <QBuffer>
#include <QImageWriter>

namespace {

/// Valid pictures, one in each format that Qt can write here.
const std::vector<QByteArray> &goodPictures()
{
    static const std::vector<QByteArray> pictures = [] {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        std::vector<QByteArray> encoded;
        for (const char *format : {"png", "jpg", "webp"}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            if (image.save(&buffer, format))
                encoded.push_back(bytes);
        }
        return encoded;
    }();
    return pictures;
}

/// A valid picture with bytes changed as the input says (position and new value), or the input itself.
QByteArray fileOf(QByteArray input)
{
    const auto chosen = static_cast<std::size_t>(fuzz::choice(input)) % (goodPictures().size() + 1);
    if (chosen == goodPictures().size())
        return input;
    QByteArray file = goodPictures()[chosen];
    for (qsizetype i = 0; i + 2 < input.size(); i += 3) {
        const int place =
            static_cast<unsigned char>(input[i]) * 256 + static_cast<unsigned char>(input[i + 1]);
        file[place % file.size()] = input[i + 2];
    }
    return input.size() % 3 == 1 ? file.first(file.size() * static_cast<unsigned char>(input.back()) / 256)
                                 : file;
}

} // namespace

/// Files that claim to be pictures.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QUrl address(QStringLiteral("https://pbs.twimg.com/profile_images/1/a.jpg"));
    const QByteArray file = fileOf(fuzz::bytes(data, size));
    const core::Result<social::CheckedPicture> picture =
        social::checkedPicture(file, address, core::Instant{});
    fuzz::expect(!picture || !picture->image.isNull());
    for (const QString &type : {QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
                                QStringLiteral("image/gif"), QStringLiteral("image/webp")})
        fuzz::expect(social::isWholePicture(file, type) || !picture || picture->about.type != type);
    return 0;
}
