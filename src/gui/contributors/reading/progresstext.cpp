// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/progresstext.h"

#include "gui/widgets/relativetime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace gui {

namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProgressText)
};

QString grouped(qint64 number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(number);
}

QString requestText()
{
    return ProgressText::tr("Contacting GitHub…");
}

/// "12:34", or "1:02:03" from an hour on.
QString countdown(std::chrono::seconds left)
{
    const std::chrono::hh_mm_ss time(left);
    const auto twoDigits = [](auto number) {
        return QStringLiteral("%1").arg(number.count(), 2, 10, QLatin1Char('0'));
    };
    const QString seconds = twoDigits(time.seconds());
    return time.hours().count() > 0
               ? QStringLiteral("%1:%2:%3").arg(time.hours().count()).arg(twoDigits(time.minutes()), seconds)
               : QStringLiteral("%1:%2").arg(time.minutes().count()).arg(seconds);
}

/// Empty unless the host asked to wait.
QString pauseText(const QString &lookup, const engine::Progress &progress,
                  const std::optional<core::Quota> &quota, core::Instant now)
{
    if (!progress.waitingUntil || *progress.waitingUntil <= now)
        return {};
    const QString left = countdown(*progress.waitingUntil - now);
    const QString time = clockTime(*progress.waitingUntil, now);
    return quota && quota->remaining == 0
               ? ProgressText::tr("“%1” waits for GitHub’s quota until %2 (%3 left)").arg(lookup, time, left)
               : ProgressText::tr("“%1” pauses until %2, as GitHub asked (%3 left)").arg(lookup, time, left);
}

/// "820 requests", or points for GraphQL.
QString quotaUnits(qint64 number, core::Quota::Resource resource)
{
    const QString text = grouped(number);
    if (resource == core::Quota::Resource::GraphQl)
        return number == 1 ? ProgressText::tr("1 point") : ProgressText::tr("%1 points").arg(text);
    return number == 1 ? ProgressText::tr("1 request") : ProgressText::tr("%1 requests").arg(text);
}

} // namespace

QString progressText(const QString &lookup, const engine::Progress &progress,
                     const std::optional<core::Quota> &quota, core::Instant now)
{
    if (const QString waiting = pauseText(lookup, progress, quota, now); !waiting.isEmpty())
        return waiting;
    QStringList parts;
    if (!progress.repository.isEmpty() && progress.commitsInAll > 0) {
        parts << ProgressText::tr("%1: %2 of %3 commits")
                     .arg(progress.repository, grouped(progress.commits), grouped(progress.commitsInAll));
    } else if (!progress.repository.isEmpty()) {
        parts << progress.repository;
    }
    if (progress.repositoriesInAll > 1) {
        parts << ProgressText::tr("%1 of %2 repositories")
                     .arg(grouped(progress.repositoriesDone), grouped(progress.repositoriesInAll));
    }
    if (progress.requests > 0) {
        parts << quotaUnits(progress.requests, core::Quota::Resource::Rest);
    }
    return parts.isEmpty() ? requestText() : parts.join(QStringLiteral(" · "));
}

QString activityText(const QString &lookup, const engine::Progress &progress,
                     const std::optional<core::Quota> &quota, core::Instant now)
{
    if (const QString waiting = pauseText(lookup, progress, quota, now); !waiting.isEmpty())
        return waiting;
    return progress.repository.isEmpty() ? requestText()
                                         : ProgressText::tr("Reading %1…").arg(progress.repository);
}

std::optional<double> progressShare(const engine::Progress &progress)
{
    if (progress.repositoriesInAll == 0)
        return std::nullopt;
    const double ofThis =
        progress.commitsInAll > 0
            ? std::clamp(static_cast<double>(progress.commits) / static_cast<double>(progress.commitsInAll),
                         0.0, 1.0)
            : 0;
    const bool last = progress.repositoriesDone >= progress.repositoriesInAll;
    return last ? 1 : (progress.repositoriesDone + ofThis) / progress.repositoriesInAll;
}

QString costText(const QString &lookup, const engine::Cost &cost, core::Instant now)
{
    const core::Quota &quota = cost.quota;
    const QString time = clockTime(quota.resetsAt, now);
    if (cost.needed <= quota.remaining) {
        return ProgressText::tr("Reading “%1” takes about %2 of the %3 that GitHub still allows until %4.")
            .arg(lookup, grouped(cost.needed), quotaUnits(quota.remaining, quota.resource), time);
    }
    return ProgressText::tr("Reading “%1” takes about %2, but GitHub only allows %3 until %4. Reading pauses "
                            "when the quota is used up. If you cancel, what was already read is kept.")
        .arg(lookup, quotaUnits(cost.needed, quota.resource), grouped(quota.remaining), time);
}

QString quotaText(const core::Quota &quota, core::Instant now)
{
    return ProgressText::tr("GitHub: %1 of %2 left until %3")
        .arg(grouped(quota.remaining), quotaUnits(quota.limit, quota.resource),
             clockTime(quota.resetsAt, now));
}

} // namespace gui
