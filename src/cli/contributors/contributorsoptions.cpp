// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/contributorsoptions.h"

#include "core/counting/chartsize.h"
#include "core/counting/countingwords.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cli {

namespace {

using core::Result;
using core::Word;

std::unexpected<core::Error> wrongOption(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

constexpr std::array formatWords = {
    Word{QLatin1String("table"), CountingOptions::Format::Table},
    Word{QLatin1String("csv"), CountingOptions::Format::Csv},
    Word{QLatin1String("json"), CountingOptions::Format::Json},
};
constexpr std::array sourceWords = {
    Word{QLatin1String("auto"), engine::Source::Auto},
    Word{QLatin1String("graphql"), engine::Source::GraphQl},
    Word{QLatin1String("rest"), engine::Source::Rest},
    Word{QLatin1String("git"), engine::Source::Git},
};

/// Sets `value` when the option is given.
template<typename T, std::size_t count>
Result<void> readWord(const QCommandLineParser &parser, const QString &option,
                      const std::array<Word<T>, count> &words, T &value)
{
    if (!parser.isSet(option))
        return {};
    const Result<T> meaning = core::meaningOf(parser.value(option), words, QStringLiteral("--") + option);
    if (!meaning)
        return std::unexpected(meaning.error());
    value = *meaning;
    return {};
}

Result<void> readMonth(const QCommandLineParser &parser, const QString &option,
                       std::optional<core::Month> &month)
{
    if (!parser.isSet(option))
        return {};
    const QString given = parser.value(option);
    month = core::parseMonth(given);
    if (!month)
        return wrongOption(
            QStringLiteral("--%1 takes a month such as 2024-05, not “%2”.").arg(option, given));
    return {};
}

Result<QSize> readSize(const QString &given)
{
    constexpr int smallest = 100;
    constexpr int largest = 10000;
    const std::optional<QSize> size = core::parseChartSize(given);
    if (!size)
        return wrongOption(
            QStringLiteral("--chart-size takes a size such as 1200x600, not “%1”.").arg(given));
    if (std::min(size->width(), size->height()) < smallest ||
        std::max(size->width(), size->height()) > largest)
        return wrongOption(QStringLiteral("A chart can be %1 to %2 pixels wide and high, not “%3”.")
                               .arg(QString::number(smallest), QString::number(largest), given));
    return *size;
}

Result<void> readChart(const QCommandLineParser &parser, CountingOptions &options)
{
    options.chart = parser.value(QStringLiteral("chart"));
    const bool sized = parser.isSet(QStringLiteral("chart-size"));
    if (!parser.isSet(QStringLiteral("chart"))) {
        return sized ? Result<void>(wrongOption(QStringLiteral("--chart-size needs --chart FILE.")))
                     : Result<void>();
    }
    const QString suffix = QFileInfo(options.chart).suffix().toLower();
    if (suffix != u"png" && suffix != u"svg" && suffix != u"pdf")
        return wrongOption(QStringLiteral("--chart takes a file that ends in .png, .svg or .pdf, not “%1”.")
                               .arg(options.chart));
    if (sized) {
        const Result<QSize> size = readSize(parser.value(QStringLiteral("chart-size")));
        if (!size)
            return std::unexpected(size.error());
        options.chartSize = *size;
    }
    return {};
}

Result<std::vector<core::Lookup>> readLookups(const QStringList &names, const core::Forge &forge)
{
    if (names.isEmpty())
        return wrongOption(QStringLiteral("Give the name of a GitHub user, organisation or repository."));
    std::vector<core::Lookup> lookups;
    for (const QString &name : names) {
        const Result<core::Lookup> lookup = core::parseLookup(name, forge);
        if (!lookup)
            return std::unexpected(lookup.error());
        const auto isThis = [&lookup](const core::Lookup &other) {
            return core::sameLookup(*lookup, other);
        };
        if (std::ranges::none_of(lookups, isThis))
            lookups.push_back(*lookup);
    }
    return lookups;
}

void addValue(QCommandLineParser &parser, const QString &name)
{
    parser.addOption(QCommandLineOption(name, QString(), name));
}

void addFlag(QCommandLineParser &parser, const QString &name)
{
    parser.addOption(QCommandLineOption(name));
}

} // namespace

Result<CountingOptions::Format> readFormat(const QString &word)
{
    return core::meaningOf(word, formatWords, QStringLiteral("--format"));
}

void addAnswerOptions(QCommandLineParser &parser)
{
    addValue(parser, QStringLiteral("format"));
    addValue(parser, QStringLiteral("output"));
}

Result<void> parseAnswer(const QCommandLineParser &parser, CountingOptions &options)
{
    options.output = parser.value(QStringLiteral("output"));
    if (parser.isSet(QStringLiteral("output")) && options.output.isEmpty())
        return wrongOption(QStringLiteral("--output takes the name of a file."));
    return readWord(parser, QStringLiteral("format"), formatWords, options.format);
}

void addCountingOptions(QCommandLineParser &parser)
{
    addAnswerOptions(parser);
    for (const QLatin1String name :
         {QLatin1String("view"), QLatin1String("chart"), QLatin1String("chart-size"), QLatin1String("scope"),
          QLatin1String("identity"), QLatin1String("date"), QLatin1String("since"), QLatin1String("until")})
        addValue(parser, name);
    for (const QLatin1String name :
         {QLatin1String("bots"), QLatin1String("forks"), QLatin1String("people"), QLatin1String("quiet")})
        addFlag(parser, name);
}

Result<CountingOptions> parseCounting(const QCommandLineParser &parser)
{
    CountingOptions options;
    core::Rules &rules = options.rules;
    for (const Result<void> &read : {
             parseAnswer(parser, options),
             readWord(parser, QStringLiteral("view"), core::viewWords, options.view),
             readWord(parser, QStringLiteral("scope"), core::scopeWords, rules.scope),
             readWord(parser, QStringLiteral("identity"), core::identityWords, rules.identity),
             readWord(parser, QStringLiteral("date"), core::dateWords, rules.date),
             readMonth(parser, QStringLiteral("since"), rules.since),
             readMonth(parser, QStringLiteral("until"), rules.until),
             readChart(parser, options),
         }) {
        if (!read)
            return std::unexpected(read.error());
    }
    if (rules.since && rules.until && *rules.since > *rules.until)
        return wrongOption(QStringLiteral("--since %1 is later than --until %2.")
                               .arg(core::toString(*rules.since), core::toString(*rules.until)));
    rules.bots = parser.isSet(QStringLiteral("bots"));
    rules.forks = parser.isSet(QStringLiteral("forks"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    if (parser.isSet(QStringLiteral("people")))
        options.people = core::WithPeople::Yes;
    if (options.people == core::WithPeople::Yes && options.view != core::View::Newcomers)
        return wrongOption(QStringLiteral("--people lists the newcomers, which goes with --view new, not "
                                          "with --view %1.")
                               .arg(core::toString(options.view)));
    return options;
}

Result<ContributorsOptions> parseContributors(const QStringList &arguments, const core::Forge &forge)
{
    QCommandLineParser parser;
    addCountingOptions(parser);
    addValue(parser, QStringLiteral("source"));
    addFlag(parser, QStringLiteral("offline"));
    addFlag(parser, QStringLiteral("full"));
    if (!parser.parse(QStringList(QStringLiteral("contributors")) + arguments))
        return wrongOption(parser.errorText());

    const Result<CountingOptions> counting = parseCounting(parser);
    if (!counting)
        return std::unexpected(counting.error());
    const Result<std::vector<core::Lookup>> lookups = readLookups(parser.positionalArguments(), forge);
    if (!lookups)
        return std::unexpected(lookups.error());
    engine::Source source = engine::Source::Auto;
    if (const Result<void> read = readWord(parser, QStringLiteral("source"), sourceWords, source); !read)
        return std::unexpected(read.error());
    const bool offline = parser.isSet(QStringLiteral("offline"));
    const bool full = parser.isSet(QStringLiteral("full"));
    if (offline && full)
        return wrongOption(QStringLiteral("--offline and --full contradict each other: everything can only "
                                          "be read again with a network."));
    if (offline && parser.isSet(QStringLiteral("source")))
        return wrongOption(QStringLiteral("--offline and --source contradict each other: what is stored is "
                                          "not read again."));
    if (!counting->chart.isEmpty() && lookups->size() > 1)
        return wrongOption(
            QStringLiteral("--chart draws one owner or repository; %1 were given.").arg(lookups->size()));
    const engine::Reading reading = offline ? engine::Reading::Stored
                                    : full  ? engine::Reading::Full
                                            : engine::Reading::Refresh;
    return ContributorsOptions{*lookups, reading, source, *counting};
}

} // namespace cli
