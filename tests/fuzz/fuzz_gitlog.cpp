// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "git/logparse.h"

/// The output of git log. It is passed in pieces, which must not change the result. "|" stands for the NUL
/// after a commit, so that the corpus is text.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray input = fuzz::bytes(data, size);
    const qsizetype pieceSize = 1 + fuzz::choice(input) % 64;
    input.replace('|', '\0');
    git::LogParser whole;
    whole.feed(input);
    git::LogParser pieces;
    for (qsizetype at = 0; at < input.size(); at += pieceSize)
        pieces.feed(QByteArrayView(input).sliced(at, std::min(pieceSize, input.size() - at)));
    fuzz::expect(whole.count() == pieces.count());
    fuzz::expect(whole.take().has_value() == pieces.take().has_value());
    return 0;
}
