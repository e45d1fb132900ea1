// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gui {

namespace {

struct RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(gui::RelativeTime)
};

QDateTime onLocalClock(core::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count());
}

} // namespace

QString relativeTime(core::Instant then, core::Instant now)
{
    using namespace std::chrono;
    const seconds passed = now - then;
    if (passed < minutes(1))
        return RelativeTime::tr("just now");
    if (passed < minutes(2))
        return RelativeTime::tr("a minute ago");
    if (passed < hours(1))
        return RelativeTime::tr("%n minutes ago", nullptr,
                                static_cast<int>(duration_cast<minutes>(passed).count()));
    if (passed < hours(2))
        return RelativeTime::tr("an hour ago");
    if (passed < days(1))
        return RelativeTime::tr("%n hours ago", nullptr,
                                static_cast<int>(duration_cast<hours>(passed).count()));
    if (passed < days(2))
        return RelativeTime::tr("yesterday");
    if (passed < days(61))
        return RelativeTime::tr("%n days ago", nullptr,
                                static_cast<int>(duration_cast<days>(passed).count()));
    if (passed < days(731))
        return RelativeTime::tr("%n months ago", nullptr,
                                static_cast<int>(duration_cast<months>(passed).count()));
    return RelativeTime::tr("%n years ago", nullptr, static_cast<int>(duration_cast<years>(passed).count()));
}

QString clockTime(core::Instant then, core::Instant now)
{
    const QDateTime moment = onLocalClock(then);
    const QLocale locale;
    if (moment.date() != onLocalClock(now).date())
        return locale.toString(moment, QLocale::ShortFormat);
    const bool soon = std::chrono::abs(then - now) < std::chrono::minutes(2);
    return moment.time().toString(soon ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace gui
