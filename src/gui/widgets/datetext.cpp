// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gui {

namespace {

/// For the translators: in which order a date is written.
struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(gui::DateText)
};

} // namespace

QString monthText(core::Month month)
{
    const int number = static_cast<int>(static_cast<unsigned>(month.month()));
    const QString name = QLocale().standaloneMonthName(number, QLocale::LongFormat);
    return QStringLiteral("%1 %2").arg(name).arg(static_cast<int>(month.year()));
}

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
