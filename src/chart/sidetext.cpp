// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/sidetext.h"

#include "chart/charttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace chart {

namespace {

struct SideText
{
    Q_DECLARE_TR_FUNCTIONS(SideText)
};

bool isTold(const core::ChartData &data, std::size_t series, std::size_t period)
{
    return !data.series[series].isHidden && core::isKnown(data, series, period);
}

/// "pallets 512 (maximum 30 in 2013-04)"; without the maximum of nobody.
QString sideText(const core::ChartData &data, std::size_t series)
{
    const std::vector<int> &counts = data.series[series].counts;
    std::optional<std::size_t> highest;
    for (std::size_t period = 0; period < counts.size(); ++period) {
        if (core::isInSight(data, period) && counts[period] > (highest ? counts[*highest] : 0))
            highest = period;
    }
    const QString name = data.series[series].name;
    const QString total = QLocale().toString(core::countOfSeries(data, series));
    if (!highest)
        return QStringLiteral("%1 %2").arg(name, total);
    return SideText::tr("%1 %2 (maximum %3 in %4)")
        .arg(name, total, QLocale().toString(counts[*highest]), periodName(data, data.periods[*highest]));
}

} // namespace

bool hasSides(const core::ChartData &data)
{
    return data.form != core::ChartData::Form::Stacked;
}

QString sidesTooltip(const core::ChartData &data, std::size_t period, const Colours &colours)
{
    QString text = QStringLiteral("<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">")
                       .arg(fullPeriodName(data, data.periods[period]).toHtmlEscaped());
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (!isTold(data, i, period))
            continue;
        text += QStringLiteral("<tr><td><span style=\"color:%1\">■</span> %2</td>"
                               "<td align=\"right\">&nbsp;&nbsp;%3</td></tr>")
                    .arg(colours.of(data, i).name(), data.series[i].name.toHtmlEscaped(),
                         QLocale().toString(data.series[i].counts[period]));
    }
    return text + QStringLiteral("</table>");
}

QString sidesPeriodSentence(const core::ChartData &data, std::size_t period)
{
    QStringList parts;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (isTold(data, i, period))
            parts << QStringLiteral("%1 %2").arg(data.series[i].name,
                                                 QLocale().toString(data.series[i].counts[period]));
    }
    const QString name = periodName(data, data.periods[period]);
    return parts.isEmpty() ? SideText::tr("%1: nothing is known.").arg(name)
                           : SideText::tr("%1: new contributors: %2.").arg(name, parts.join(u", "));
}

QString sidesSentence(const core::ChartData &data)
{
    const core::PeriodRange range =
        data.range.value_or(core::PeriodRange{data.periods.front(), data.periods.back()});
    QStringList parts;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (!data.series[i].isHidden && data.series[i].known)
            parts << sideText(data, i);
    }
    if (parts.isEmpty())
        return emptySentence(data.view);
    const QString text = data.form == core::ChartData::Form::Lines
                             ? SideText::tr("Line chart of new contributors by %1, %2 to %3: %4.")
                             : SideText::tr("Bar chart of new contributors by %1, %2 to %3: %4.");
    return text.arg(unitName(data.period), periodName(data, range.first), periodName(data, range.last),
                    parts.join(u"; "));
}

} // namespace chart
