// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace support {

/// The permissions that other users have for a file or folder, as bits of QFile::Permissions; 0 for none.
inline int othersMay(const QString &path)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    return static_cast<int>((QFile::permissions(path) & others).toInt());
}

} // namespace support
