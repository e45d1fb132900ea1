// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profiletext.h"

#include "gui/widgets/describe.h"
#include "gui/widgets/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace gui {

namespace {

using core::ProfileRecord;
using core::ProfileSource;
using core::ProfileState;

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProfileText)
};

QString nameOf(ProfileSource source)
{
    switch (source) {
    case ProfileSource::Api:
        return ProfileText::tr("X’s API");
    case ProfileSource::Mirror:
        return ProfileText::tr("FxTwitter");
    case ProfileSource::Page:
        return ProfileText::tr("the profile page on X");
    case ProfileSource::Timeline:
        return ProfileText::tr("the embedded timeline");
    case ProfileSource::Bluesky:
        return ProfileText::tr("Bluesky");
    case ProfileSource::Mastodon:
        return ProfileText::tr("the account’s Mastodon server");
    }
    Q_UNREACHABLE();
}

QString dollars(int profiles)
{
    return QLocale().toString(profiles * engine::dollarsPerProfile, 'f', 2);
}

bool isProtected(const ProfileRecord &record)
{
    return record.profile && record.profile->isProtected.value_or(false);
}

QString withLine(const core::HandleList::Wrong &skipped)
{
    return ProfileText::tr("Line %1: %2").arg(QString::number(skipped.line), describe(skipped.message));
}

} // namespace

QString handleText(const ProfileRecord &record)
{
    return record.handle().shown();
}

QString stateText(const ProfileRecord &record)
{
    switch (record.state) {
    case ProfileState::Missing:
        return ProfileText::tr("no such account");
    case ProfileState::Suspended:
        return ProfileText::tr("suspended");
    case ProfileState::Unknown:
        return ProfileText::tr("unknown");
    case ProfileState::Found:
        break;
    }
    if (!record.trouble.isEmpty())
        return ProfileText::tr("not refreshed");
    if (record.profile && !record.profile->movedTo.isNone())
        return ProfileText::tr("moved");
    return isProtected(record) ? ProfileText::tr("protected") : QString();
}

QString stateSentence(const ProfileRecord &record, core::Instant now)
{
    QStringList sentences;
    const core::Network network = record.handle().network();
    if (record.state == ProfileState::Missing)
        sentences << ProfileText::tr("This account does not exist on %1.").arg(core::nameOf(network));
    if (record.state == ProfileState::Suspended)
        sentences << ProfileText::tr("%1 has suspended this account.").arg(core::nameOf(network));
    if (record.state == ProfileState::Found && isProtected(record))
        sentences << (network == core::Network::Bluesky
                          ? ProfileText::tr(
                                "This account asks to be shown only to people who are signed in to Bluesky.")
                          : ProfileText::tr("This account’s posts are protected."));
    if (!record.trouble.isEmpty())
        sentences << describe(record.trouble);
    if (record.retryAt && *record.retryAt > now)
        sentences << ProfileText::tr("Try again after %1.").arg(clockTime(*record.retryAt, now));
    return sentences.join(u' ');
}

QString sourceSentence(const ProfileRecord &record, core::Instant now)
{
    if (!record.source || !record.fetchedAt)
        return {};
    return ProfileText::tr("From %1, %2.").arg(nameOf(*record.source), relativeTime(*record.fetchedAt, now));
}

QString skippedText(const core::HandleList &list, WithLines withLines)
{
    constexpr std::size_t most = 3;
    const std::size_t shown = withLines == WithLines::Yes ? std::min(most, list.wrong.size())
                                                          : std::min<std::size_t>(1, list.wrong.size());
    QStringList sentences;
    if (withLines == WithLines::Yes) {
        for (const core::HandleList::Wrong &heading : list.headings)
            sentences << withLine(heading);
    }
    for (const core::HandleList::Wrong &one : std::span(list.wrong).first(shown))
        sentences << (withLines == WithLines::Yes ? withLine(one) : describe(one.message));
    if (const qint64 more = qint64(list.wrong.size() - shown) + list.moreWrong; more > 0)
        sentences << ProfileText::tr("%1 more are invalid.").arg(QLocale().toString(more));
    return sentences.join(u' ');
}

QString skippedLines(const core::HandleList &list)
{
    QStringList lines;
    for (const auto *each : {&list.headings, &list.wrong}) {
        for (const core::HandleList::Wrong &one : *each)
            lines << withLine(one);
    }
    if (list.moreWrong > 0)
        lines << ProfileText::tr("%1 more are invalid.").arg(QLocale().toString(list.moreWrong));
    return lines.join(u'\n');
}

QString profileCount(int count)
{
    return count == 1 ? ProfileText::tr("1 profile")
                      : ProfileText::tr("%1 profiles").arg(QLocale().toString(count));
}

QString answerSentence(const engine::ProfileAnswer &answer, core::Instant now)
{
    const auto isFound = [](const ProfileRecord &one) {
        return one.state == ProfileState::Found;
    };
    const auto isAsExpected = [&](const ProfileRecord &one) {
        return isFound(one) && one.trouble.isEmpty();
    };
    const auto all = static_cast<qint64>(answer.records.size());
    const auto found = std::ranges::count_if(answer.records, isFound);
    const auto asExpected = std::ranges::count_if(answer.records, isAsExpected);
    if (asExpected == all)
        return {};
    if (all == 1)
        return handleText(answer.records.front()) + QStringLiteral(": ") +
               stateSentence(answer.records.front(), now);
    if (found < all)
        return ProfileText::tr("Found %1 of %2. The list shows why the others are missing.")
            .arg(QLocale().toString(qint64(found)), QLocale().toString(all));
    return ProfileText::tr("%1 of %2 could not be refreshed. The list shows why.")
        .arg(QLocale().toString(all - asExpected), QLocale().toString(all));
}

QString costText(const engine::ProfileAnswer &answer)
{
    if (answer.paidFor == 0)
        return {};
    return ProfileText::tr("%1 of %2 looked up with X’s API, about $%3")
        .arg(QLocale().toString(answer.paidFor), QLocale().toString(qint64(answer.records.size())),
             dollars(answer.paidFor));
}

QString costWarning(int profiles, int paidLately)
{
    QString cost =
        ProfileText::tr("X’s API charges about $%1 for %2.").arg(dollars(profiles), profileCount(profiles));
    if (paidLately > 0)
        cost += u' ' + ProfileText::tr("In the last 30 days it charged about $%1.").arg(dollars(paidLately));
    return cost;
}

} // namespace gui
