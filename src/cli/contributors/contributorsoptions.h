// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributionsformat.h"
#include "core/error.h"
#include "core/history/lookup.h"
#include "engine/question.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

class QCommandLineParser;

namespace cli {

/// How an answer is counted and where it goes.
struct CountingOptions
{
    enum class Format { Table, Csv, Json };

    core::Rules rules;
    Format format = Format::Table;
    core::WithPeople people = core::WithPeople::No;
    /// What is listed, and drawn; with people, newcomers alone.
    core::View view = core::View::Newcomers;
    /// A file instead of standard output; empty for none.
    QString output;
    /// A file that the chart is drawn into; empty for none.
    QString chart;
    QSize chartSize = QSize(1200, 600);
    bool quiet = false;
};

struct ContributorsOptions
{
    /// Each once.
    std::vector<core::Lookup> lookups;
    engine::Reading reading = engine::Reading::Refresh;
    engine::Source source = engine::Source::Auto;
    CountingOptions counting;
};

/// "table", "csv" or "json".
core::Result<CountingOptions::Format> readFormat(const QString &word);

/// Declares the options that parseAnswer() reads: in which form the answer goes where.
void addAnswerOptions(QCommandLineParser &parser);
core::Result<void> parseAnswer(const QCommandLineParser &parser, CountingOptions &options);

/// Declares the options that parseCounting() reads, those of parseAnswer() included.
void addCountingOptions(QCommandLineParser &parser);
core::Result<CountingOptions> parseCounting(const QCommandLineParser &parser);

/// What follows `newfaces contributors`. Links have to lead to the forge. Errors are of kind
/// Usage.
core::Result<ContributorsOptions> parseContributors(const QStringList &arguments, const core::Forge &forge);

} // namespace cli
