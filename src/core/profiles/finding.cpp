// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/finding.h"

#include "core/messages/catalogue.h"

#include <algorithm>

namespace core {

namespace {

using Tells = Finding::Tells;

bool tells(const SourceAnswer &answer, Tells what)
{
    return answer.finding && answer.finding->tells == what;
}

/// The network itself answers.
bool isOfficial(ProfileSource source)
{
    return source == ProfileSource::Api || networkOf(source) != Network::X;
}

std::optional<Instant> earliestRetry(std::span<const SourceAnswer> answers)
{
    std::optional<Instant> earliest;
    for (const SourceAnswer &one : answers) {
        if (one.finding || !one.finding.error().retryAt)
            continue;
        const Instant retryAt = *one.finding.error().retryAt;
        earliest = earliest ? std::min(*earliest, retryAt) : retryAt;
    }
    return earliest;
}

/// That the API refuses the token or has no credits left, which the user can fix; otherwise the first.
auto mostHelpfulFailure(std::span<const SourceAnswer> answers)
{
    const auto refused = std::ranges::find_if(answers, [](const SourceAnswer &one) {
        return one.source == ProfileSource::Api && !one.finding &&
               (one.finding.error().kind == Error::Kind::Unauthorized ||
                one.finding.error().kind == Error::Kind::Forbidden);
    });
    return refused != answers.end()
               ? refused
               : std::ranges::find_if(answers, [](const SourceAnswer &one) { return !one.finding; });
}

/// Why the first source that gives a reason cannot tell; empty when none does.
Message reasonIn(std::span<const SourceAnswer> answers)
{
    const auto found = std::ranges::find_if(answers, [](const SourceAnswer &one) {
        return tells(one, Tells::Nothing) && !one.finding->reason.isEmpty();
    });
    return found == answers.end() ? Message() : found->finding->reason;
}

} // namespace

std::optional<Verdict> settled(std::span<const SourceAnswer> answers)
{
    for (const SourceAnswer &one : answers) {
        if (tells(one, Tells::Found))
            return Verdict{ProfileState::Found, one.finding->profile, one.source};
        if (tells(one, Tells::Suspended))
            return Verdict{ProfileState::Suspended, std::nullopt, one.source};
        if (tells(one, Tells::Missing) && isOfficial(one.source))
            return Verdict{ProfileState::Missing, std::nullopt, one.source};
    }
    std::optional<ProfileSource> first;
    for (const SourceAnswer &one : answers) {
        if (!tells(one, Tells::Missing))
            continue;
        if (first && *first != one.source)
            return Verdict{ProfileState::Missing, std::nullopt, one.source};
        first = one.source;
    }
    return std::nullopt;
}

Verdict unsettled(const Handle &handle, std::span<const SourceAnswer> answers)
{
    Verdict verdict;
    verdict.retryAt = earliestRetry(answers);
    const bool oneMisses =
        std::ranges::any_of(answers, [](const SourceAnswer &one) { return tells(one, Tells::Missing); });
    const auto failed = mostHelpfulFailure(answers);
    const bool hasFailed = failed != answers.end();
    if (oneMisses && hasFailed)
        verdict.trouble =
            message("profile.unconfirmed-because", handle.text(), failed->finding.error().message);
    else if (oneMisses)
        verdict.trouble = message("profile.unconfirmed", handle.text());
    else if (hasFailed)
        verdict.trouble = failed->finding.error().message;
    else if (const Message reason = reasonIn(answers); !reason.isEmpty())
        verdict.trouble = reason;
    else
        verdict.trouble = message("profile.not-shown", handle.text());
    return verdict;
}

} // namespace core
