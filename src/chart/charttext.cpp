// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/charttext.h"

#include "chart/alignedaxis.h"
#include "chart/sidetext.h"
#include "chart/stack.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace chart {

namespace {

using Kind = core::ChartData::Series::Kind;

/// The context of this file's texts for translators.
struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

/// With %1 for the unit.
QString subtitleText(const core::ChartData &data)
{
    const bool owner = data.scope == core::Scope::Owner;
    switch (data.view) {
    case core::View::Newcomers:
        return owner ? ChartText::tr("New contributors per %1, new to the owner")
                     : ChartText::tr("New contributors per %1, new to the repository");
    case core::View::Active:
        return owner ? ChartText::tr("Active contributors per %1, new to the owner or returning")
                     : ChartText::tr("Active contributors per %1, new to the repository or returning");
    case core::View::Retention:
        return owner ? ChartText::tr("New contributors per %1, by when they returned to the owner")
                     : ChartText::tr("New contributors per %1, by when they returned to the repository");
    case core::View::OnceOrBack:
        return owner ? ChartText::tr("New contributors per %1, by whether they came back to the owner")
                     : ChartText::tr("New contributors per %1, by whether they came back to the repository");
    case core::View::Organisations:
        return owner ? ChartText::tr("New contributors per %1, new to the owner, by organisation")
                     : ChartText::tr("New contributors per %1, new to the repository, by organisation");
    case core::View::Insiders:
        return owner
                   ? ChartText::tr("New contributors per %1, new to the owner, insiders and outsiders")
                   : ChartText::tr("New contributors per %1, new to the repository, insiders and outsiders");
    }
    Q_UNREACHABLE();
}

/// "1,919 in total", or the number of the segment.
QString numberText(const core::ChartData &data)
{
    const QString number = QLocale().toString(core::countShown(data));
    if (!data.segment)
        return ChartText::tr("%1 in total").arg(number);
    const QString period = periodInWords(data.segment->period, QLocale());
    const std::optional<std::size_t> series =
        data.segment->series ? core::placeOf(*data.segment->series, data) : std::nullopt;
    return series ? ChartText::tr("%1 in %2, %3").arg(number, period, seriesName(data, *series))
                  : ChartText::tr("%1 in %2").arg(number, period);
}

/// A day with its year, for pictures that are looked at later.
QString dayText(core::Instant at)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).date();
    return QLocale().toString(day, ChartText::tr("d MMM yyyy"));
}

} // namespace

QString seriesName(const core::ChartData &data, std::size_t index)
{
    switch (data.series[index].kind) {
    case Kind::Repository:
    case Kind::Organisation:
    case Kind::Side:
        return data.series[index].name;
    case Kind::Other:
        return ChartText::tr("other");
    case Kind::Newcomers:
        return ChartText::tr("new");
    case Kind::Returning:
        return ChartText::tr("returning");
    case Kind::BackWithin3:
        return ChartText::tr("back within 3 months");
    case Kind::BackWithin6:
        return ChartText::tr("back in 4–6 months");
    case Kind::BackWithin12:
        return data.period == core::PeriodKind::Years ? ChartText::tr("back within 12 months")
                                                      : ChartText::tr("back in 7–12 months");
    case Kind::NotBack:
        return ChartText::tr("not back (yet)");
    case Kind::CameBack:
        return ChartText::tr("came back");
    case Kind::CameOnce:
        return ChartText::tr("came once");
    case Kind::Insiders:
        return ChartText::tr("insiders");
    case Kind::Outsiders:
        return ChartText::tr("outsiders");
    case Kind::Unknown:
        return ChartText::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString seriesNameIn(const core::ChartData &data, std::size_t index, std::size_t period)
{
    if (data.series[index].kind != Kind::NotBack)
        return seriesName(data, index);
    return core::isOver(data.periods[period], core::retentionSpans.back(), data.asked)
               ? ChartText::tr("not back within 12 months")
               : ChartText::tr("not back yet");
}

QString countName(core::View view)
{
    return view == core::View::Active ? ChartText::tr("Active contributors")
                                      : ChartText::tr("New contributors");
}

QString soFarName(const core::ChartData &data)
{
    return data.range ? ChartText::tr("Total since %1").arg(periodInWords(data.range->first, QLocale()))
                      : ChartText::tr("Total so far");
}

QString unitName(core::PeriodKind period)
{
    switch (period) {
    case core::PeriodKind::Weeks:
        return ChartText::tr("week");
    case core::PeriodKind::Months:
        return ChartText::tr("month");
    case core::PeriodKind::Quarters:
        return ChartText::tr("quarter");
    case core::PeriodKind::Years:
        return ChartText::tr("year");
    }
    Q_UNREACHABLE();
}

QString axisCaption(const core::ChartData &data)
{
    const QString unit = unitName(data.period);
    switch (data.view) {
    case core::View::Newcomers:
        return ChartText::tr("New per %1").arg(unit);
    case core::View::Active:
        return ChartText::tr("Active per %1").arg(unit);
    case core::View::Retention:
        return ChartText::tr("New per %1, by when they returned").arg(unit);
    case core::View::OnceOrBack:
        return ChartText::tr("New per %1, by whether they came back").arg(unit);
    case core::View::Organisations:
        return ChartText::tr("New per %1, by organisation").arg(unit);
    case core::View::Insiders:
        return data.hasInside ? ChartText::tr("New per %1, insiders and outsiders").arg(unit)
                              : ChartText::tr("New per %1 (no inside organisations are chosen)").arg(unit);
    }
    Q_UNREACHABLE();
}

QString subtitleOf(const core::ChartData &data)
{
    QString what = subtitleText(data).arg(unitName(data.period));
    if (hasSides(data))
        return what; // whoever came to several of them counts in each
    QString text = what + QStringLiteral(" · ") + numberText(data);
    if (!data.text.isEmpty())
        text += QStringLiteral(" · ") + ChartText::tr("only “%1”").arg(data.text);
    if (data.newSince)
        text += QStringLiteral(" · ") + ChartText::tr("only new since %1").arg(dayText(*data.newSince));
    return text;
}

QString footerOf(const core::ChartData &data)
{
    const QString source = data.host.isEmpty() ? data.title : QString(data.host + u'/' + data.title);
    return ChartText::tr("Source: %1, as of %2 · Newfaces").arg(source, dayText(data.askedAt));
}

QString rightCaption(const core::ChartData &data)
{
    if (data.isAligned)
        return ChartText::tr("From each one’s first newcomer");
    return isLineVisible(data) ? soFarName(data) : QString();
}

QString periodName(const core::ChartData &data, core::Period period)
{
    return data.isAligned ? alignedInWords(period, QLocale()) : periodInWords(period, QLocale());
}

QString fullPeriodName(const core::ChartData &data, core::Period period)
{
    return data.isAligned ? alignedInWords(period, QLocale()) : periodWithDays(period, QLocale());
}

QString chartName(const core::ChartData &data)
{
    if (hasSides(data))
        return ChartText::tr("Chart that compares new contributors");
    switch (data.view) {
    case core::View::Newcomers:
        return ChartText::tr("Chart of new contributors");
    case core::View::Active:
        return ChartText::tr("Chart of active contributors");
    case core::View::Retention:
        return ChartText::tr("Chart of new contributors, by when they returned");
    case core::View::OnceOrBack:
        return ChartText::tr("Chart of new contributors, by whether they came back");
    case core::View::Organisations:
        return ChartText::tr("Chart of new contributors, by organisation");
    case core::View::Insiders:
        return ChartText::tr("Chart of new contributors, insiders and outsiders");
    }
    Q_UNREACHABLE();
}

QString newSinceText(core::Instant seenAt)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(seenAt.time_since_epoch().count()).date();
    const QString format =
        day.year() == QDate::currentDate().year() ? ChartText::tr("d MMM") : ChartText::tr("d MMM yyyy");
    return ChartText::tr("New since %1").arg(QLocale().toString(day, format));
}

QString emptySentence(core::View view)
{
    return view == core::View::Active ? ChartText::tr("Nobody was active in this period.")
                                      : ChartText::tr("No new contributors in this period.");
}

} // namespace chart
