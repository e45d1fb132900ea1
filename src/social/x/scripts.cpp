// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/scripts.h"

namespace social::x {

std::vector<QByteArray> scriptsWith(const QByteArray &attribute, const QByteArray &page)
{
    const QByteArray lower = page.toLower();
    const QByteArray wanted = attribute.toLower();
    std::vector<QByteArray> scripts;
    qsizetype at = 0;
    while ((at = lower.indexOf("<script", at)) >= 0) {
        const qsizetype tagEnd = lower.indexOf('>', at);
        if (tagEnd < 0)
            break;
        const qsizetype end = lower.indexOf("</script", tagEnd);
        if (end < 0)
            break;
        if (lower.mid(at, tagEnd - at).contains(wanted))
            scripts.push_back(page.mid(tagEnd + 1, end - tagEnd - 1));
        at = end;
    }
    return scripts;
}

} // namespace social::x
