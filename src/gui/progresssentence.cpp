// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progresssentence.h"

#include "gui/moments.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gui {

namespace {

struct ProgressSentence
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProgressSentence)
};

QString grouped(qint64 number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(number);
}

QString askingSentence()
{
    return ProgressSentence::tr("Asking GitHub …");
}

/// Empty while the host holds nothing back.
QString waitingSentence(const engine::Progress &progress, const std::optional<core::Quota> &quota,
                        core::Instant now)
{
    if (!progress.waitingUntil || *progress.waitingUntil <= now)
        return {};
    const QString time = clockTime(*progress.waitingUntil, now);
    return quota && quota->remaining == 0
               ? ProgressSentence::tr("GitHub’s quota is used up: going on at %1").arg(time)
               : ProgressSentence::tr("GitHub asks for a pause: going on at %1").arg(time);
}

} // namespace

QString progressSentence(const engine::Progress &progress, const std::optional<core::Quota> &quota,
                         core::Instant now)
{
    if (const QString waiting = waitingSentence(progress, quota, now); !waiting.isEmpty())
        return waiting;
    QStringList parts;
    if (!progress.repository.isEmpty() && progress.commitsInAll > 0) {
        parts << ProgressSentence::tr("%1: %2 of %3 commits")
                     .arg(progress.repository, grouped(progress.commits), grouped(progress.commitsInAll));
    } else if (!progress.repository.isEmpty()) {
        parts << progress.repository;
    }
    if (progress.repositoriesInAll > 1) {
        parts << ProgressSentence::tr("%1 of %2 repositories")
                     .arg(grouped(progress.repositoriesDone), grouped(progress.repositoriesInAll));
    }
    if (progress.requests > 0) {
        parts << (progress.requests == 1
                      ? ProgressSentence::tr("1 request")
                      : ProgressSentence::tr("%1 requests").arg(grouped(progress.requests)));
    }
    return parts.isEmpty() ? askingSentence() : parts.join(QStringLiteral(" · "));
}

QString readingSentence(const engine::Progress &progress, const std::optional<core::Quota> &quota,
                        core::Instant now)
{
    if (const QString waiting = waitingSentence(progress, quota, now); !waiting.isEmpty())
        return waiting;
    return progress.repository.isEmpty() ? askingSentence()
                                         : ProgressSentence::tr("Reading %1 …").arg(progress.repository);
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

QString quotaSentence(const core::Quota &quota, core::Instant now)
{
    return ProgressSentence::tr("GitHub: %1 of %2 requests left, resets %3")
        .arg(grouped(quota.remaining), grouped(quota.limit), clockTime(quota.resetsAt, now));
}

} // namespace gui
