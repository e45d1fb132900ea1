// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/files/peoplefile.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace engine {

/// A file of another program about who is who, to import.
struct PeopleImport
{
    QString path;
    /// Recognised by the name and the content if there is none.
    std::optional<core::PeopleFile::Format> format = std::nullopt;
    /// The path may also be that of a pipe, or "-" for standard input.
    bool mayBeStream = false;
};

/// What an import did.
struct ImportedPeople
{
    /// The name by which the decisions are known: that of the file without its folder.
    QString file;
    /// What the file says.
    core::PeopleFile content;
    /// The file had been imported before, and still says the same.
    bool isUnchanged = false;
};

/// Reads the file. Kind Output when it cannot be read, Cancelled when the stop is requested first; otherwise
/// as core::parsePeopleFile().
core::Result<ImportedPeople> readPeople(const PeopleImport &import, const std::stop_token &stop);

} // namespace engine
