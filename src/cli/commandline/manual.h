// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/option.h"

namespace cli {

/// The help text of a command, in parts.
struct Manual
{
    /// The forms of the command, one per line, without the program's name: "history show N [OPTION ...]".
    const char *usage;
    /// Paragraphs, separated by empty lines. They are wrapped again.
    const char *description;
    /// Only for their texts.
    std::vector<OptionGroup> groups = {};
    /// Command lines, without the program's name.
    const char *examples = "";
};

/// The help text, at most 80 columns wide, with the options that every command has.
QString manualText(const Manual &manual);

/// Names in a first column and their descriptions in a second one, indented by two spaces and wrapped.
QString definitionList(const std::vector<std::pair<QString, QString>> &entries);

/// Breaks a paragraph into lines of at most `width` characters.
QStringList wrapped(const QString &paragraph, qsizetype width);

} // namespace cli
