// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/decision.h"

#include "core/people/keys.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct KindWord
{
    Decision::Kind kind = {};
    QLatin1String word;
};

constexpr std::array kindWords = {
    KindWord{Decision::Kind::Join, QLatin1String("join")},
    KindWord{Decision::Kind::Split, QLatin1String("split")},
    KindWord{Decision::Kind::Bot, QLatin1String("bot")},
    KindWord{Decision::Kind::Agent, QLatin1String("agent")},
    KindWord{Decision::Kind::Human, QLatin1String("human")},
    KindWord{Decision::Kind::Organisation, QLatin1String("organisation")},
    KindWord{Decision::Kind::LeaveOut, QLatin1String("leave-out")},
    KindWord{Decision::Kind::Include, QLatin1String("include")},
};

} // namespace

bool isAboutRepositories(Decision::Kind kind)
{
    return kind == Decision::Kind::LeaveOut || kind == Decision::Kind::Include;
}

bool splitsEachName(const Decision &decision)
{
    return decision.kind == Decision::Kind::Split && decision.subjects.size() == 1 &&
           isEachNameKey(decision.subjects.front().key);
}

bool keepsAddressTogether(const Decision &decision)
{
    return decision.kind == Decision::Kind::Join && decision.subjects.size() == 1;
}

bool sayTheSame(const Decision &a, const Decision &b)
{
    return a.kind == b.kind && a.subjects == b.subjects && a.organisation == b.organisation &&
           a.from == b.from && a.until == b.until;
}

std::vector<const Decision *> inOrderOfPrecedence(std::span<const Decision> decisions)
{
    std::vector<const Decision *> order;
    order.reserve(decisions.size());
    for (const bool byHand : {false, true}) {
        for (const Decision &decision : decisions) {
            if (decision.file.isEmpty() == byHand)
                order.push_back(&decision);
        }
    }
    return order;
}

bool holdsAt(const Decision &decision, Instant at)
{
    return (!decision.from || *decision.from <= at) && (!decision.until || at < *decision.until);
}

QString toString(Decision::Kind kind)
{
    return std::ranges::find(kindWords, kind, &KindWord::kind)->word;
}

std::optional<Decision::Kind> parseDecisionKind(QStringView word)
{
    const auto found =
        std::ranges::find_if(kindWords, [word](const KindWord &one) { return one.word == word; });
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace core
