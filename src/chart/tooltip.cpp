// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/tooltip.h"

#include "chart/charttext.h"
#include "chart/eventlines.h"
#include "chart/periodaxis.h"
#include "chart/sidetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <numeric>

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

/// Repositories and organisations without newcomers in the period get no row; the few series of the other
/// views always do.
bool hasRow(const core::ChartData &data, std::size_t series, std::size_t period)
{
    const bool hasMany = data.view == core::View::Newcomers || data.view == core::View::Organisations;
    const bool any = hasMany ? data.series[series].counts[period] > 0 : core::countIn(data, period) > 0;
    return any && !data.series[series].isHidden;
}

QString shareOf(const core::ChartData &data, std::size_t series, std::size_t period)
{
    if (data.view == core::View::Newcomers || data.view == core::View::Active)
        return {};
    const int all = core::countIn(data, period);
    const int percent = qRound(100.0 * data.series[series].counts[period] / all);
    return QStringLiteral("%1 %").arg(QLocale().toString(percent));
}

/// How many a series counts in sight, unless it is hidden.
int sumOf(const core::ChartData &data, std::size_t series)
{
    int sum = 0;
    for (std::size_t period = 0; period < data.periods.size(); ++period)
        sum += core::isInSight(data, period) ? data.series[series].counts[period] : 0;
    return data.series[series].isHidden ? 0 : sum;
}

/// The total in sight. Active people must not be added up over periods.
QString sumPart(const core::ChartData &data)
{
    const int all = core::countInSight(data);
    if (data.view == core::View::Newcomers || data.view == core::View::Organisations)
        return chartText(QT_TRANSLATE_NOOP("chart", "; %1 in total")).arg(QLocale().toString(all));
    if (data.view == core::View::Active)
        return {};
    if (data.view == core::View::Insiders)
        return chartText(QT_TRANSLATE_NOOP("chart", "; %1 of %2 are insiders"))
            .arg(QLocale().toString(sumOf(data, 0)), QLocale().toString(all));
    const int notBack = sumOf(data, data.series.size() - 1);
    const QString part = data.view == core::View::Retention
                             ? chartText(QT_TRANSLATE_NOOP("chart", "; %1 of %2 returned within 12 months"))
                             : chartText(QT_TRANSLATE_NOOP("chart", "; %1 of %2 came back"));
    return part.arg(QLocale().toString(all - notBack), QLocale().toString(all));
}

int unseenIn(const core::ChartData &data, std::size_t period)
{
    return data.unseen.empty() ? 0 : data.unseen[period];
}

/// A sentence with a space before it; empty if there is nobody.
QString unseenSentence(const core::ChartData &data, int unseen)
{
    if (unseen == 0)
        return {};
    return u' ' + QStringLiteral("%1: %2.").arg(newSinceText(data.seenAt), QLocale().toString(unseen));
}

/// The same about the marks in sight.
QString marksSentence(const core::ChartData &data)
{
    const auto marks = std::ranges::count_if(data.marks, [&data](const core::ChartData::Mark &mark) {
        return core::isInSight(data, mark.period);
    });
    if (marks == 0)
        return {};
    return u' ' + chartText(QT_TRANSLATE_NOOP("chart", "Periods with marked releases or events: %1."))
                      .arg(QLocale().toString(qlonglong(marks)));
}

QString barsSentence(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return chartText(
            QT_TRANSLATE_NOOP("chart", "Bar chart of new contributors by %5, %1 to %2, maximum %3 in %4"));
    case core::View::Active:
        return chartText(
            QT_TRANSLATE_NOOP("chart", "Bar chart of active contributors by %5, %1 to %2, maximum %3 in %4"));
    case core::View::Retention:
        return chartText(QT_TRANSLATE_NOOP(
            "chart",
            "Bar chart of new contributors by %5 and by when they returned, %1 to %2, maximum %3 in %4"));
    case core::View::OnceOrBack:
        return chartText(QT_TRANSLATE_NOOP(
            "chart",
            "Bar chart of new contributors by %5 and by whether they came back, %1 to %2, maximum %3 in %4"));
    case core::View::Organisations:
        return chartText(QT_TRANSLATE_NOOP(
            "chart", "Bar chart of new contributors by %5 and by organisation, %1 to %2, maximum %3 in %4"));
    case core::View::Insiders:
        return chartText(QT_TRANSLATE_NOOP(
            "chart",
            "Bar chart of new contributors by %5, insiders and outsiders, %1 to %2, maximum %3 in %4"));
    }
    Q_UNREACHABLE();
}

/// A period without its events.
QString countsSentence(const core::ChartData &data, std::size_t period)
{
    QStringList parts;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (hasRow(data, i, period))
            parts += QStringLiteral("%1 %2").arg(seriesNameIn(data, i, period),
                                                 QLocale().toString(data.series[i].counts[period]));
    }
    const QString list = parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(u", "));
    const QString name = periodInWords(data.periods[period], QLocale());
    const QString count = QLocale().toString(core::countIn(data, period));
    const QString unseen = unseenSentence(data, unseenIn(data, period));
    switch (data.view) {
    case core::View::Newcomers:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: new contributors: %2%3, total so far: %4."))
                   .arg(name, count, list, QLocale().toString(data.soFar[period])) +
               unseen;
    case core::View::Active:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: active contributors: %2%3."))
                   .arg(name, count, list) +
               unseen;
    case core::View::Retention:
    case core::View::OnceOrBack:
    case core::View::Organisations:
    case core::View::Insiders:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: new contributors: %2%3.")).arg(name, count, list) +
               unseen;
    }
    Q_UNREACHABLE();
}

} // namespace

QString periodTooltip(const core::ChartData &data, std::size_t period, const Colours &colours)
{
    if (hasSides(data))
        return sidesTooltip(data, period, colours);
    QString text = QStringLiteral("<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">")
                       .arg(periodWithDays(data.periods[period], QLocale()).toHtmlEscaped());
    text += tooltipRow(countName(data.view), core::countIn(data, period));
    if (const int unseen = unseenIn(data, period); unseen > 0)
        text += tooltipRow(QStringLiteral("<span style=\"color:%1\">◆</span> %2")
                               .arg(colours.text.name(), newSinceText(data.seenAt).toHtmlEscaped()),
                           unseen);
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (!hasRow(data, i, period))
            continue;
        const QString name = seriesNameIn(data, i, period).toHtmlEscaped();
        text += tooltipRow(
            QStringLiteral("<span style=\"color:%1\">■</span> %2").arg(colours.of(data, i).name(), name),
            data.series[i].counts[period], shareOf(data, i, period));
    }
    if (!data.soFar.empty())
        text += tooltipRow(soFarName(data), data.soFar[period]);
    text += QStringLiteral("</table>");
    for (const QString &event : eventsIn(data, period))
        text += QStringLiteral("<div>%1</div>").arg(event.toHtmlEscaped());
    return text;
}

QString periodSentence(const core::ChartData &data, std::size_t period)
{
    if (hasSides(data))
        return sidesPeriodSentence(data, period);
    const QStringList events = eventsIn(data, period);
    const QString counts = countsSentence(data, period);
    return events.isEmpty() ? counts
                            : chartText(QT_TRANSLATE_NOOP("chart", "%1 Releases and events: %2."))
                                  .arg(counts, events.join(u"; "));
}

QString chartSentence(const core::ChartData &data)
{
    if (data.periods.empty())
        return emptySentence(data.view);
    if (hasSides(data))
        return sidesSentence(data);
    const core::PeriodRange range =
        data.range.value_or(core::PeriodRange{data.periods.front(), data.periods.back()});
    std::size_t highest = 0;
    int most = 0;
    for (std::size_t period = 0; period < data.periods.size(); ++period) {
        const int count = core::isInSight(data, period) ? core::countIn(data, period) : 0;
        if (count > most) {
            most = count;
            highest = period;
        }
    }
    if (most == 0)
        return emptySentence(data.view);
    const QString bars = barsSentence(data.view).arg(
        core::toString(range.first), core::toString(range.last), QLocale().toString(most),
        core::toString(data.periods[highest]), unitName(data.period));
    return bars + sumPart(data) + u'.' +
           unseenSentence(data, std::accumulate(data.unseen.begin(), data.unseen.end(), 0)) +
           marksSentence(data);
}

} // namespace chart
