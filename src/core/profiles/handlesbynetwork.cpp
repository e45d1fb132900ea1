// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlesbynetwork.h"

namespace core {

std::vector<Handle> handlesOf(const QString &xHandle, const HandlesByNetwork &others)
{
    HandlesByNetwork all = others;
    all.insert_or_assign(Network::X, xHandle);
    std::vector<Handle> handles;
    for (const auto &[network, text] : all) {
        // With "@", no domain name is taken for a link.
        const bool isName = text.isEmpty() || text.startsWith(u'@');
        const Result<Handle> handle = parseHandle(isName ? text : QString(u'@' + text));
        if (handle && handle->network() == network)
            handles.push_back(*handle);
    }
    return handles;
}

} // namespace core
