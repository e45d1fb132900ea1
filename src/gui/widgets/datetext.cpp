// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gui {

namespace {

/// The context of the date formats for translators.
struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(gui::DateText)
};

} // namespace

QString dayText(core::Instant instant)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).toUTC();
    return QLocale().toString(time.date(), DateText::tr("d MMM yyyy"));
}

QString localTimeText(core::Instant instant)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count());
    return QLocale().toString(time, DateText::tr("d MMM yyyy hh:mm"));
}

} // namespace gui
