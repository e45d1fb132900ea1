// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/contributorsoptions.h"

#include "core/counting/countingwords.h"
#include "core/history/lookuplist.h"
#include "core/messages/catalogue.h"

namespace cli {

namespace {

using core::Result;
using core::Word;

constexpr std::array sourceWords = {
    Word{QLatin1String("auto"), engine::Source::Auto},
    Word{QLatin1String("graphql"), engine::Source::GraphQl},
    Word{QLatin1String("rest"), engine::Source::Rest},
    Word{QLatin1String("git"), engine::Source::Git},
};

/// What applies only where several names are given.
std::vector<Option> severalOptions(ContributorsOptions &options)
{
    std::vector<Option> several = {
        switchOption("side-by-side", options.isSideBySide, true,
                     "Print one table with a column for each NAME, and a line for every period."),
        choiceOption("align", core::alignmentWords, options.alignment,
                     "Periods of the chart and of --side-by-side: dates, or counted from the first new "
                     "contributor of each NAME, who came in period 0."),
        choiceOption("chart-form", core::formWords, options.form,
                     "How the chart shows several NAMEs: as lines, or as bars side by side.")};
    several.back().placeholder = QStringLiteral("FORM");
    return several;
}

std::vector<OptionGroup> contributorsGroups(ContributorsOptions &options)
{
    using engine::Reading;
    std::vector<OptionGroup> groups = answerGroups(options.answer);
    groups.back().options.push_back(switchOption(
        "compare-github", options.comparesWithHost, true,
        "Explain why GitHub has another number of contributors: asks for its list once. NAME is a "
        "repository."));
    groups.push_back({QStringLiteral("Several names"), severalOptions(options)});
    groups.push_back(
        {QStringLiteral("Reading"),
         {choiceOption("source", sourceWords, options.source,
                       "Where to read commits from. auto selects the fastest source for each repository."),
          switchOption("offline", options.reading, Reading::Stored,
                       "Use stored data only; do not connect to GitHub."),
          switchOption("full", options.reading, Reading::Full, "Read all commits again, not only new ones."),
          switchOption("mailmap", options.mailmaps, true,
                       "Also read the .mailmap files of the repositories, as decisions about who is who. "
                       "“newfaces people decisions” lists them.")}});
    return groups;
}

Result<std::vector<core::Lookup>> readLookups(const QStringList &names, const core::Forge &forge)
{
    if (names.isEmpty())
        return usageError(QStringLiteral("Give the name of a GitHub user, organisation or repository."));
    std::vector<core::Lookup> lookups;
    for (const QString &name : names) {
        const Result<core::Lookup> lookup = core::parseLookup(name, forge);
        if (!lookup)
            return std::unexpected(lookup.error());
        core::addLookup(lookups, *lookup);
    }
    return lookups;
}

/// GitHub has a list for each repository; it is in no table of numbers, and in no list of accounts.
Result<void> checkComparison(const ContributorsOptions &options)
{
    if (!options.comparesWithHost)
        return {};
    if (options.answer.format == AnswerOptions::Format::Csv ||
        options.answer.logins != AnswerOptions::Logins::No)
        return usageError(QStringLiteral("--compare-github works with --format table or json."));
    if (options.answer.rules.newSince)
        return usageError(
            QStringLiteral("--compare-github compares all contributors, so it does not work with "
                           "--new-since."));
    for (const core::Lookup &lookup : options.lookups) {
        if (lookup.repository.isEmpty())
            return core::fail(core::Error::Kind::Usage, "comparison.needs-repository", lookup.owner);
    }
    return {};
}

/// Several lookups are compared by their numbers of new contributors, and not by anything else.
Result<void> checkSeveral(const ContributorsOptions &options, const Given &given)
{
    const bool hasChart = !options.answer.chart.isEmpty();
    if (options.lookups.size() < 2) {
        for (const char *option : {"side-by-side", "align", "chart-form"}) {
            if (given.has(option))
                return usageError(QStringLiteral("--%1 needs several names.").arg(QLatin1String(option)));
        }
        return {};
    }
    if (given.has("align") && !hasChart && !options.isSideBySide)
        return usageError(QStringLiteral("--align needs --chart FILE or --side-by-side."));
    if (given.has("chart-form") && !hasChart)
        return usageError(QStringLiteral("--chart-form needs --chart FILE."));
    if (!hasChart && !options.isSideBySide)
        return {};
    if (options.answer.view != core::View::Newcomers)
        return usageError(QStringLiteral("Several names are compared by their new contributors: --chart and "
                                         "--side-by-side work with --view new, not with --view %1.")
                              .arg(core::toString(options.answer.view)));
    if (options.isSideBySide && options.answer.people == core::WithPeople::Yes)
        return usageError(QStringLiteral("--side-by-side shows numbers, so it does not work with %1.")
                              .arg(given.has("people") ? QStringLiteral("--people")
                                                       : QStringLiteral("a list of accounts")));
    if (options.isSideBySide)
        if (const Result<void> checked = checkExclusive(given, "side-by-side", "compare-github"); !checked)
            return checked;
    return core::checkSides(options.lookups.size());
}

} // namespace

Result<ContributorsOptions> parseContributors(const QStringList &arguments, const core::Forge &forge)
{
    ContributorsOptions options;
    const Result<Given> given = readArguments(arguments, contributorsGroups(options));
    if (!given)
        return std::unexpected(given.error());
    for (const Result<void> &checked :
         {checkAnswer(options.answer, *given), checkExclusive(*given, "offline", "full"),
          checkExclusive(*given, "offline", "source"), checkExclusive(*given, "offline", "mailmap"),
          checkExclusive(*given, "offline", "compare-github")}) {
        if (!checked)
            return std::unexpected(checked.error());
    }
    const Result<std::vector<core::Lookup>> lookups = readLookups(given->words, forge);
    if (!lookups)
        return std::unexpected(lookups.error());
    options.lookups = *lookups;
    if (const Result<void> checked = checkComparison(options); !checked)
        return std::unexpected(checked.error());
    if (const Result<void> checked = checkSeveral(options, *given); !checked)
        return std::unexpected(checked.error());
    return options;
}

Manual contributorsManual()
{
    ContributorsOptions options;
    return {
        .usage = R"(contributors NAME ... [OPTION ...])",
        .description =
            R"(Count new contributors: the people who made their first commit in each month, or in each week,
quarter or year. NAME is a GitHub user, an organisation, a repository (OWNER/REPOSITORY), or a link to
one of them. --chart draws up to eight of them in one chart.

New commits are read and stored first. An interrupted command continues where it stopped when you
run it again.)",
        .groups = contributorsGroups(options),
        .examples = R"(contributors pallets
contributors pallets/flask --since 2024-01 --people
contributors pallets --new-since last-seen --people
contributors pallets/flask --compare-github
contributors pallets --scope owner --format csv --chart pallets.svg
contributors pallets redis --chart both.svg --align first
contributors pallets redis --side-by-side --format csv)"};
}

} // namespace cli
