// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace social {

/// Whether a picture of this type ("image/jpeg", …) has its end, by the structure of its format. Decoders
/// accept a JPEG that breaks off, and paint the rest grey. What follows the end does not matter. Types other
/// than JPEG, PNG, GIF and WebP are taken for whole.
bool isWholePicture(const QByteArray &bytes, const QString &type);

} // namespace social
