// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/files/peoplefile.h"
#include "fuzz.h"

#include <algorithm>

/// Files of other programs about who is who. The decisions can be stored, exported and imported again.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Format = core::PeopleFile::Format;
    constexpr qsizetype maxKey = 4 * 1'024;
    const QByteArray content = fuzz::bytes(data, size);
    for (const auto format : {std::optional<Format>(), std::optional(Format::Mailmap),
                              std::optional(Format::Gitdm), std::optional(Format::SortingHat)}) {
        const auto file = core::parsePeopleFile(content, QStringLiteral("file"), format);
        if (!file)
            continue;
        for (const core::Decision &decision : file->decisions) {
            fuzz::expect(!decision.subjects.empty() && decision.subjects.size() <= core::maxSubjectsFromFile);
            fuzz::expect(std::ranges::none_of(decision.subjects, [](const core::Decision::Subject &subject) {
                return subject.key.isEmpty() || subject.key.size() > maxKey;
            }));
            fuzz::expect(!decision.from || !decision.until || *decision.from < *decision.until);
        }
    }
    return 0;
}
