// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/plan.h"

#include "engine/contributors/apis.h"

#include <array>
#include <limits>

namespace engine {

namespace {

/// The cost of reading from a source.
struct Estimate
{
    double seconds = 0;
    /// Requests, or points.
    double quota = 0;
};

// Rounded from lookups of repositories of 800 to 80,000 commits at 100 ms a request; only their order
// matters.
constexpr double secondsARestPage = 0.06;
constexpr double secondsAGraphQlPage = 0.03;
constexpr double secondsToAsk = 0.2;
constexpr double secondsToClone = 0.8;
constexpr double secondsToFetch = 0.6;
constexpr double commitsASecondByGit = 30'000;

/// One in this many commits has a new e-mail, whose account must be looked up after reading with git.
constexpr double commitsAnEmail = 8;

/// Source code and its history; only used if the listing does not report the number of commits.
constexpr double commitsAKilobyte = 0.5;

/// The part of the remaining quota that one repository may use, if git could read it without any.
constexpr double fairShare = 0.1;

double commitsToRead(const Need &need)
{
    return need.commits > 0 ? static_cast<double>(need.commits)
                            : 1 + commitsAKilobyte * static_cast<double>(need.kilobytes);
}

Estimate estimate(Source source, const Need &need)
{
    const double commits = commitsToRead(need);
    const RequestSizes sizes = requestSizes();
    const auto pagesOf = [commits](const forge::Sizes &one) {
        return double(one.pagesFor(static_cast<qint64>(commits)));
    };
    switch (source) {
    case Source::Rest:
        return {secondsToAsk + pagesOf(sizes.rest) * secondsARestPage, pagesOf(sizes.rest)};
    case Source::GraphQl:
        // A page is a point: each of its 100 authors has a list of social accounts, and 100 lists cost a
        // point.
        return {secondsToAsk + pagesOf(sizes.graphQl) * secondsAGraphQlPage, pagesOf(sizes.graphQl)};
    default:
        return {(need.cloned ? secondsToFetch : secondsToClone) + commits / commitsASecondByGit,
                commits / commitsAnEmail / double(sizes.accounts)};
    }
}

/// What is left of the two quotas while the plan is made.
struct Left
{
    double rest = 0;
    double graphQl = 0;

    double &of(Source source) { return source == Source::Rest ? rest : graphQl; }
};

double leftOf(const std::optional<core::Quota> &quota)
{
    return quota ? quota->remaining : std::numeric_limits<double>::infinity();
}

Source quickest(const Need &need, bool hasGit, Left &left)
{
    // The API that listed it also reads its pages, so that an interrupted crawl continues with equal pages.
    const Source byPages = need.headKnown ? Source::GraphQl : Source::Rest;
    if (!hasGit)
        return byPages;
    const Estimate pages = estimate(byPages, need);
    const bool isBetter = pages.seconds < estimate(Source::Git, need).seconds;
    return isBetter && pages.quota <= fairShare * left.of(byPages) ? byPages : Source::Git;
}

std::optional<Cost> worthTelling(const std::optional<core::Quota> &quota, double needed)
{
    if (!quota || needed <= fairShare * quota->remaining)
        return std::nullopt;
    return Cost{*quota, static_cast<int>(needed + 1)};
}

} // namespace

Plan makePlan(const std::vector<Need> &needs, const Means &means)
{
    Plan plan;
    Left left{leftOf(means.rest), leftOf(means.graphQl)};
    Left needed;
    for (const Need &need : needs) {
        const Source source =
            means.source == Source::Auto ? quickest(need, means.hasGit, left) : means.source;
        plan.sources.push_back(source);
        if (source == Source::Git && !means.hasToken)
            continue;
        const double quota = estimate(source, need).quota;
        left.of(source) -= quota;
        needed.of(source) += quota;
    }
    plan.cost = worthTelling(means.rest, needed.rest);
    if (!plan.cost)
        plan.cost = worthTelling(means.graphQl, needed.graphQl);
    return plan;
}

} // namespace engine
