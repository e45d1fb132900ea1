// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textlimits.h"

namespace core {

QString cutTo(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool isWithinOne = most > 0 && text.at(most - 1).isHighSurrogate();
    return text.left(isWithinOne ? most - 1 : most);
}

} // namespace core
