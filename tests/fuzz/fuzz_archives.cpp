// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "store/archive/archivereader.h"

/// Files that claim to be exports.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::ignore = store::readArchive(fuzz::bytes(data, size));
    return 0;
}
