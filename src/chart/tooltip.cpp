// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/tooltip.h"

#include "chart/charttext.h"
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

QString tooltipRow(const QString &name, int count, const QString &share = {})
{
    return QStringLiteral("<tr><td>%1</td><td align=\"right\">&nbsp;&nbsp;%2</td>%3</tr>")
        .arg(name, QLocale().toString(count),
             share.isEmpty() ? QString()
                             : QStringLiteral("<td align=\"right\">&nbsp;&nbsp;%1</td>").arg(share));
}

/// Repositories without newcomers in the month get no row; the few series of the other views always do.
bool hasRow(const core::ChartData &data, const Visibility &shown, std::size_t series, std::size_t month)
{
    const bool any = data.view == core::View::Newcomers ? data.series[series].counts[month] > 0
                                                        : stackHeight(data, allVisible(data), month) > 0;
    return any && shown.series[series];
}

QString shareOf(const core::ChartData &data, std::size_t series, std::size_t month)
{
    if (data.view != core::View::Retention)
        return {};
    const int all = stackHeight(data, allVisible(data), month);
    const int percent = qRound(100.0 * data.series[series].counts[month] / all);
    return QStringLiteral("%1 %").arg(QLocale().toString(percent));
}

int sumOf(const core::ChartData &data, const Visibility &shown)
{
    int sum = 0;
    for (std::size_t month = 0; month < data.months.size(); ++month)
        sum += stackHeight(data, shown, month);
    return sum;
}

/// The total of the whole chart. Active people must not be added up over months.
QString sumPart(const core::ChartData &data)
{
    const Visibility all = allVisible(data);
    if (data.view == core::View::Newcomers)
        return chartText(QT_TRANSLATE_NOOP("chart", "; %1 in total"))
            .arg(QLocale().toString(sumOf(data, all)));
    if (data.view == core::View::Active)
        return {};
    Visibility back = all;
    back.series.back() = false;
    return chartText(QT_TRANSLATE_NOOP("chart", "; %1 of %2 returned within 12 months"))
        .arg(QLocale().toString(sumOf(data, back)), QLocale().toString(sumOf(data, all)));
}

QString barsSentence(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return chartText(
            QT_TRANSLATE_NOOP("chart", "Bar chart of new contributors by month, %1 to %2, maximum %3 in %4"));
    case core::View::Active:
        return chartText(QT_TRANSLATE_NOOP(
            "chart", "Bar chart of active contributors by month, %1 to %2, maximum %3 in %4"));
    case core::View::Retention:
        return chartText(QT_TRANSLATE_NOOP(
            "chart",
            "Bar chart of new contributors by month and by when they returned, %1 to %2, maximum %3 in %4"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString monthTooltip(const core::ChartData &data, const Visibility &shown, std::size_t month,
                     const Colours &colours)
{
    QString text = QStringLiteral("<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">")
                       .arg(monthInWords(data.months[month], QLocale()).toHtmlEscaped());
    text += tooltipRow(countName(data.view), stackHeight(data, shown, month));
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (!hasRow(data, shown, i, month))
            continue;
        const QString name = seriesNameIn(data, i, month).toHtmlEscaped();
        text += tooltipRow(
            QStringLiteral("<span style=\"color:%1\">■</span> %2").arg(colours.of(data, i).name(), name),
            data.series[i].counts[month], shareOf(data, i, month));
    }
    if (!data.soFar.empty())
        text += tooltipRow(chartText(QT_TRANSLATE_NOOP("chart", "Total so far")), data.soFar[month]);
    text += QStringLiteral("</table>");
    return text;
}

QString monthSentence(const core::ChartData &data, const Visibility &shown, std::size_t month)
{
    QStringList parts;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (hasRow(data, shown, i, month))
            parts += QStringLiteral("%1 %2").arg(seriesNameIn(data, i, month),
                                                 QLocale().toString(data.series[i].counts[month]));
    }
    const QString list = parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(u", "));
    const QString name = monthInWords(data.months[month], QLocale());
    const QString count = QLocale().toString(stackHeight(data, shown, month));
    switch (data.view) {
    case core::View::Newcomers:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: new contributors: %2%3, total so far: %4."))
            .arg(name, count, list, QLocale().toString(data.soFar[month]));
    case core::View::Active:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: active contributors: %2%3.")).arg(name, count, list);
    case core::View::Retention:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: new contributors: %2%3.")).arg(name, count, list);
    }
    Q_UNREACHABLE();
}

QString chartSentence(const core::ChartData &data)
{
    if (data.months.empty())
        return emptySentence(data.view);
    const Visibility all = allVisible(data);
    std::size_t highest = 0;
    for (std::size_t month = 1; month < data.months.size(); ++month)
        if (stackHeight(data, all, month) > stackHeight(data, all, highest))
            highest = month;
    const QString bars = barsSentence(data.view).arg(
        core::toString(data.months.front()), core::toString(data.months.back()),
        QLocale().toString(stackHeight(data, all, highest)), core::toString(data.months[highest]));
    return bars + sumPart(data) + u'.';
}

} // namespace chart
