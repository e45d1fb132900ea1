// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/hostcomparisonformat.h"

#include "core/counting/countingwords.h"
#include "core/messages/catalogue.h"
#include "core/messages/describe.h"

#include <QJsonArray>

namespace core {

namespace {

constexpr std::array differenceWords = {
    Word{QLatin1String("bots"), Difference::Bots},
    Word{QLatin1String("agents"), Difference::Agents},
    Word{QLatin1String("nobody"), Difference::Nobody},
    Word{QLatin1String("several_accounts"), Difference::SeveralAccounts},
    Word{QLatin1String("counted_apart"), Difference::CountedApart},
    Word{QLatin1String("no_account"), Difference::NoAccount},
    Word{QLatin1String("beyond_limit"), Difference::BeyondLimit},
    Word{QLatin1String("co_authors"), Difference::CoAuthors},
    Word{QLatin1String("without_date"), Difference::WithoutDate},
    Word{QLatin1String("accounts_not_asked"), Difference::AccountsNotAsked},
    Word{QLatin1String("not_in_history"), Difference::NotInHistory},
    Word{QLatin1String("not_listed"), Difference::NotListed},
    Word{QLatin1String("outside_range"), Difference::OutsideRange},
    Word{QLatin1String("other_organisation"), Difference::OtherOrganisation},
};

Message textOf(Difference reason, const HostComparison &comparison)
{
    switch (reason) {
    case Difference::Bots:
        return message("comparison.bots");
    case Difference::Agents:
        return message("comparison.agents");
    case Difference::Nobody:
        return message("comparison.nobody");
    case Difference::SeveralAccounts:
        return message("comparison.several-accounts");
    case Difference::CountedApart:
        return message("comparison.counted-apart");
    case Difference::NoAccount:
        return message("comparison.no-account");
    case Difference::BeyondLimit:
        return message("comparison.beyond-limit", comparison.maxLinkedAddresses);
    case Difference::CoAuthors:
        return message("comparison.co-authors");
    case Difference::WithoutDate:
        return message("comparison.without-date");
    case Difference::AccountsNotAsked:
        return message("comparison.accounts-not-asked");
    case Difference::NotInHistory:
        return message("comparison.not-in-history");
    case Difference::NotListed:
        return message("comparison.not-listed");
    case Difference::OutsideRange:
        return message("comparison.outside-range");
    case Difference::OtherOrganisation:
        return message("comparison.other-organisation");
    }
    Q_UNREACHABLE();
}

} // namespace

QString toString(Difference reason)
{
    return wordFor(differenceWords, reason);
}

QString ComparisonLine::signedText(const QString &digits) const
{
    if (!isDifference)
        return digits;
    return QString((number < 0 ? QStringLiteral("−") : QStringLiteral("+")) + digits);
}

std::vector<ComparisonLine> linesOf(const HostComparison &comparison)
{
    std::vector<ComparisonLine> lines;
    lines.reserve(comparison.clauses.size() + 2);
    lines.push_back({comparison.accounts, false, message("comparison.accounts")});
    for (const HostComparison::Clause &clause : comparison.clauses)
        lines.push_back({clause.difference, true, textOf(clause.reason, comparison)});
    lines.push_back({comparison.people, false, message("comparison.people")});
    return lines;
}

std::vector<Message> notesOf(const HostComparison &comparison)
{
    std::vector<Message> notes;
    const HostComparison::Addresses &addresses = comparison.addresses;
    if (addresses.inAll() > 0)
        notes.push_back(message("comparison.addresses", addresses.inAll()));
    if (addresses.countedAlready > 0)
        notes.push_back(message("comparison.addresses-counted", addresses.countedAlready));
    if (addresses.leftOut > 0)
        notes.push_back(message("comparison.addresses-left-out", addresses.leftOut));
    if (addresses.notInHistory > 0)
        notes.push_back(message("comparison.addresses-unknown", addresses.notInHistory));
    notes.push_back(message("comparison.page"));
    return notes;
}

QJsonObject toJson(const HostComparison &comparison)
{
    QJsonArray clauses;
    for (const HostComparison::Clause &clause : comparison.clauses)
        clauses.append(QJsonObject{{QStringLiteral("reason"), toString(clause.reason)},
                                   {QStringLiteral("difference"), clause.difference},
                                   {QStringLiteral("text"), inEnglish(textOf(clause.reason, comparison))}});
    const HostComparison::Addresses &addresses = comparison.addresses;
    return {
        {QStringLiteral("accounts"), comparison.accounts},
        {QStringLiteral("clauses"), clauses},
        {QStringLiteral("people"), comparison.people},
        {QStringLiteral("addresses_without_account"),
         QJsonObject{{QStringLiteral("own_people"), addresses.ownPeople},
                     {QStringLiteral("counted_already"), addresses.countedAlready},
                     {QStringLiteral("left_out"), addresses.leftOut},
                     {QStringLiteral("not_in_history"), addresses.notInHistory}}},
    };
}

} // namespace core
