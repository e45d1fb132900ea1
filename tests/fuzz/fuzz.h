// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// libFuzzer calls this with each input. The input is only valid during the call.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzz {

inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The first byte of an input selects what the rest is used for.
inline int choice(QByteArray &input)
{
    const int first = input.isEmpty() ? 0 : static_cast<unsigned char>(input.front());
    input.remove(0, 1);
    return first;
}

/// A property that must hold for every input.
inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace fuzz
