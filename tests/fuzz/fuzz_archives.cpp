// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "store/archive/archivereader.h"

#include <QBuffer>

/// Files that claim to be exports.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = fuzz::bytes(data, size);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    std::ignore = store::readArchive(device, core::Instant(std::chrono::seconds(1'700'000'000)));
    return 0;
}
