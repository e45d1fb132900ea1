// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/pictureoptions.h"
#include "cli/commandline/option.h"
#include "core/counting/countingoption.h"
#include "core/csv.h"

#include <QString>

namespace cli {

/// How an answer is counted, and where it is written.
struct AnswerOptions : core::Counting
{
    enum class Format { Table, Csv, Json };
    /// A list of accounts instead of the format: by themselves, or with the platform before them.
    enum class Logins { No, Plain, Vouched };

    Format format = Format::Table;
    Logins logins = Logins::No;
    core::CsvFields csvFields = core::CsvFields::WithoutFormulas;
    /// A file instead of standard output; empty for none.
    QString output;
    /// A file for the chart; empty for none.
    QString chart;
    chart::PictureOptions picture;
    bool quiet = false;
};

Option formatOption(AnswerOptions::Format &format);
Option rawOption(core::CsvFields &fields);
Option outputOption(QString &output);
Option quietOption(bool &quiet);

/// The options of an answer about contributors.
std::vector<OptionGroup> answerGroups(AnswerOptions &options);

/// Checks --raw against --format. Kind Usage.
core::Result<void> checkRaw(const AnswerOptions &options, const Given &given);

/// Checks the options against each other, after they were read. Kind Usage.
core::Result<void> checkAnswer(const AnswerOptions &options, const Given &given);

} // namespace cli
