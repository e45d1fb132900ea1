// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/tooltip.h"

#include "chart/monthaxis.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace chart {

namespace {

QString chartText(const char *text)
{
    return QCoreApplication::translate("chart", text);
}

QString tooltipRow(const QString &name, int count)
{
    return QStringLiteral("<tr><td>%1</td><td align=\"right\">&nbsp;&nbsp;%2</td></tr>")
        .arg(name, QLocale().toString(count));
}

} // namespace

QString seriesName(const core::ChartData::Series &series)
{
    return series.repository.isEmpty() ? chartText(QT_TRANSLATE_NOOP("chart", "other")) : series.repository;
}

QString monthTooltip(const core::ChartData &data, const Shown &shown, std::size_t month,
                     const Colours &colours)
{
    QString text = QStringLiteral("<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">")
                       .arg(monthInWords(data.months[month], QLocale()).toHtmlEscaped());
    text += tooltipRow(chartText(QT_TRANSLATE_NOOP("chart", "New contributors")),
                       stackHeight(data, shown, month));
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const int count = data.series[i].counts[month];
        if (count == 0 || !shown.series[i])
            continue;
        const QString name = seriesName(data.series[i]).toHtmlEscaped();
        text += tooltipRow(
            QStringLiteral("<span style=\"color:%1\">■</span> %2").arg(colours.of(data, i).name(), name),
            count);
    }
    text += tooltipRow(chartText(QT_TRANSLATE_NOOP("chart", "All so far")), data.soFar[month]);
    text += QStringLiteral("</table>");
    return text;
}

QString monthSentence(const core::ChartData &data, const Shown &shown, std::size_t month)
{
    QStringList parts;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const int count = data.series[i].counts[month];
        if (count > 0 && shown.series[i])
            parts += QStringLiteral("%1 %2").arg(seriesName(data.series[i]), QLocale().toString(count));
    }
    const QString list = parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(u", "));
    return chartText(QT_TRANSLATE_NOOP("chart", "%1: new contributors: %2%3, all so far: %4."))
        .arg(monthInWords(data.months[month], QLocale()), QLocale().toString(stackHeight(data, shown, month)),
             list, QLocale().toString(data.soFar[month]));
}

QString chartSentence(const core::ChartData &data)
{
    if (data.months.empty())
        return emptySentence();
    const Shown all = allShown(data);
    std::size_t highest = 0;
    for (std::size_t month = 1; month < data.months.size(); ++month)
        if (stackHeight(data, all, month) > stackHeight(data, all, highest))
            highest = month;
    return chartText(
               QT_TRANSLATE_NOOP("chart",
                                 "Bars of new contributors by month, %1 to %2, highest %3 in %4; %5 in all."))
        .arg(core::toString(data.months.front()), core::toString(data.months.back()),
             QLocale().toString(stackHeight(data, all, highest)), core::toString(data.months[highest]),
             QLocale().toString(data.soFar.back()));
}

QString emptySentence()
{
    return chartText(QT_TRANSLATE_NOOP("chart", "No newcomers in this range."));
}

} // namespace chart
