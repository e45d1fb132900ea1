// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/peopleimport.h"

#include "files/boundedread.h"

#include <QFileInfo>

namespace engine {

core::Result<ImportedPeople> readPeople(const PeopleImport &import, const std::stop_token &stop)
{
    constexpr qint64 maxMegabytes = core::maxPeopleFile / (qint64(1024) * 1024);
    const core::Result<QByteArray> content = import.mayBeStream
                                                 ? files::readStream(import.path, maxMegabytes, stop)
                                                 : files::readRegular(import.path, maxMegabytes);
    if (!content)
        return std::unexpected(content.error());
    const QString name = QFileInfo(import.path).fileName();
    core::Result<core::PeopleFile> file = core::parsePeopleFile(*content, name, import.format);
    if (!file)
        return std::unexpected(file.error());
    return ImportedPeople{.file = name, .content = std::move(*file)};
}

} // namespace engine
