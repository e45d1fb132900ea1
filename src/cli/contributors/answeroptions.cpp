// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/answeroptions.h"

#include "core/counting/chartsize.h"

#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

using core::Result;
using core::Word;

constexpr std::array formatWords = {
    Word{QLatin1String("table"), AnswerOptions::Format::Table},
    Word{QLatin1String("csv"), AnswerOptions::Format::Csv},
    Word{QLatin1String("json"), AnswerOptions::Format::Json},
};

struct Written
{
    AnswerOptions::Format format = AnswerOptions::Format::Table;
    AnswerOptions::Logins logins = AnswerOptions::Logins::No;
};

constexpr std::array answerFormatWords = {
    Word{QLatin1String("table"), Written{AnswerOptions::Format::Table}},
    Word{QLatin1String("csv"), Written{AnswerOptions::Format::Csv}},
    Word{QLatin1String("json"), Written{AnswerOptions::Format::Json}},
    Word{QLatin1String("logins"), Written{.logins = AnswerOptions::Logins::Plain}},
    Word{QLatin1String("vouched"), Written{.logins = AnswerOptions::Logins::Vouched}},
};

constexpr std::array chartColourWords = {
    Word{QLatin1String("light"), false},
    Word{QLatin1String("dark"), true},
};

/// A list of accounts lists people, so it needs no --people.
Option answerFormatOption(AnswerOptions &options)
{
    Option option = formatOption(options.format);
    option.help = QStringLiteral(
        "Format of the output; logins and vouched list only the accounts of the new contributors.");
    option.values.clear();
    for (const auto &word : answerFormatWords)
        option.values << QString(word.word);
    option.read = [&options](const QString &value) -> Result<void> {
        const Result<Written> written = core::meaningOf(value, answerFormatWords, QStringLiteral("--format"));
        if (!written)
            return std::unexpected(written.error());
        options.format = written->format;
        options.logins = written->logins;
        if (options.logins != AnswerOptions::Logins::No)
            options.people = core::WithPeople::Yes;
        return {};
    };
    return option;
}

Option chartOption(QString &chart)
{
    Option option =
        textOption("chart", "FILE", chart,
                   "Also draw a chart and write it to FILE. The name ends in .png, .svg or .pdf.");
    option.read = [&chart](const QString &value) -> Result<void> {
        const QString suffix = QFileInfo(value).suffix().toLower();
        if (suffix != u"png" && suffix != u"svg" && suffix != u"pdf")
            return usageError(
                QStringLiteral("--chart needs a file name that ends in .png, .svg or .pdf, not “%1”.")
                    .arg(value));
        chart = value;
        return {};
    };
    return option;
}

Result<void> readSize(const QString &value, QSize &target)
{
    constexpr int min = chart::minPictureSide;
    constexpr int max = chart::maxPictureSide;
    const std::optional<QSize> size = core::parseChartSize(value);
    if (!size)
        return usageError(
            QStringLiteral("--chart-size must be a size such as 1200x600, not “%1”.").arg(value));
    if (std::min(size->width(), size->height()) < min || std::max(size->width(), size->height()) > max)
        return usageError(QStringLiteral("--chart-size must be %1 to %2 pixels wide and high, not “%3”.")
                              .arg(QString::number(min), QString::number(max), value));
    target = *size;
    return {};
}

Option sizeOption(QSize &size)
{
    return {.name = QStringLiteral("chart-size"),
            .placeholder = QStringLiteral("WxH"),
            .help = QStringLiteral("Size of the chart in pixels."),
            .defaultValue = QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
            .read = [&size](const QString &value) {
                return readSize(value, size);
            }};
}

Option scaleOption(int &scale)
{
    return {.name = QStringLiteral("chart-scale"),
            .placeholder = QStringLiteral("1|2"),
            .help = QStringLiteral("With 2, a PNG picture has twice the pixels, for sharp letters."),
            .defaultValue = QString::number(scale),
            .read = [&scale](const QString &value) -> Result<void> {
                if (value != u"1" && value != u"2")
                    return usageError(QStringLiteral("--chart-scale must be 1 or 2, not “%1”.").arg(value));
                scale = value.toInt();
                return {};
            }};
}

} // namespace

Option formatOption(AnswerOptions::Format &format)
{
    return choiceOption("format", formatWords, format, "Format of the output.");
}

Option rawOption(core::CsvFields &fields)
{
    return switchOption(
        "raw", fields, core::CsvFields::Raw,
        "Write CSV for programs: without a ' before what a spreadsheet would run as a formula.");
}

Option outputOption(QString &output)
{
    return textOption("output", "FILE", output, "Write to FILE instead of standard output.");
}

Option quietOption(bool &quiet)
{
    return switchOption("quiet", quiet, true, "Do not show progress.");
}

std::vector<OptionGroup> answerGroups(AnswerOptions &options)
{
    OptionGroup counting{QStringLiteral("Counting"), {}};
    OptionGroup output{QStringLiteral("Output"), {}};
    for (const core::CountingOption &option : core::countingOptions()) {
        const bool isShown = option.part == core::CountingOption::Part::Shown;
        (isShown ? output : counting).options.push_back(countingOption(option, options));
    }
    for (const Option &option :
         {answerFormatOption(options), rawOption(options.csvFields), outputOption(options.output),
          chartOption(options.chart), sizeOption(options.picture.size), scaleOption(options.picture.scale),
          choiceOption("chart-colours", chartColourWords, options.picture.isDark, "Colours of the chart."),
          switchOption("chart-transparent", options.picture.isTransparent, true,
                       "Draw the chart without a background."),
          switchOption("chart-footer", options.picture.hasFooter, true,
                       "Say below the chart where the numbers are from, and of which day they are."),
          quietOption(options.quiet)})
        output.options.push_back(option);
    return {counting, output};
}

Result<void> checkRaw(const AnswerOptions &options, const Given &given)
{
    if (given.has("raw") && options.format != AnswerOptions::Format::Csv)
        return usageError(QStringLiteral("--raw can only be used with --format csv."));
    return {};
}

Result<void> checkAnswer(const AnswerOptions &options, const Given &given)
{
    if (Result<void> checked = checkRaw(options, given); !checked)
        return checked;
    const core::Rules &rules = options.rules;
    if (rules.since && rules.until && *rules.since > *rules.until)
        return usageError(QStringLiteral("--since %1 is later than --until %2.")
                              .arg(core::toString(*rules.since), core::toString(*rules.until)));
    for (const char *option :
         {"chart-size", "chart-scale", "chart-colours", "chart-transparent", "chart-footer"}) {
        if (given.has(option) && !given.has("chart"))
            return usageError(QStringLiteral("--%1 needs --chart FILE.").arg(QLatin1String(option)));
    }
    if (given.has("chart-scale") && QFileInfo(options.chart).suffix().toLower() != u"png")
        return usageError(QStringLiteral("--chart-scale is for PNG pictures; others have no pixels."));
    const QSize side = options.picture.size * options.picture.scale;
    if (std::max(side.width(), side.height()) > chart::maxPictureSide)
        return usageError(QStringLiteral("--chart-scale %1 makes the picture larger than %2 pixels.")
                              .arg(options.picture.scale)
                              .arg(chart::maxPictureSide));
    if (options.logins != AnswerOptions::Logins::No && options.view != core::View::Newcomers)
        return usageError(
            QStringLiteral(
                "--format logins and --format vouched list only new contributors; they work with --view new, "
                "not with --view %1.")
                .arg(core::toString(options.view)));
    if (options.people == core::WithPeople::Yes && options.view != core::View::Newcomers)
        return usageError(
            QStringLiteral("--people lists new contributors; it works with --view new, not with "
                           "--view %1.")
                .arg(core::toString(options.view)));
    return {};
}

} // namespace cli
