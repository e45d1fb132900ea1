// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlelist.h"
#include "fuzz.h"

/// What people paste as handles, and lists of them. Parsed handles must be valid.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    const auto check = [](const core::HandleList &list) {
        for (const core::Handle &handle : list.handles)
            fuzz::expect(core::parseHandle(handle.text()) == handle);
        fuzz::expect(list.wrong.size() <= core::HandleList::maxWrong);
    };
    std::ignore = core::parseHandle(QString::fromUtf8(input));
    check(core::parseHandles(QString::fromUtf8(input)));
    check(core::parseHandleFile(input));
    return 0;
}
