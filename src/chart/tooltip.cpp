// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/tooltip.h"

#include "chart/charttext.h"
#include "chart/eventlines.h"
#include "chart/periodaxis.h"

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

/// Repositories and organisations without newcomers in the period get no row; the few series of the other
/// views always do.
bool hasRow(const core::ChartData &data, const Visibility &shown, std::size_t series, std::size_t period)
{
    const bool hasMany = data.view == core::View::Newcomers || data.view == core::View::Organisations;
    const bool any =
        hasMany ? data.series[series].counts[period] > 0 : stackHeight(data, allVisible(data), period) > 0;
    return any && shown.series[series];
}

QString shareOf(const core::ChartData &data, std::size_t series, std::size_t period)
{
    if (data.view == core::View::Newcomers || data.view == core::View::Active)
        return {};
    const int all = stackHeight(data, allVisible(data), period);
    const int percent = qRound(100.0 * data.series[series].counts[period] / all);
    return QStringLiteral("%1 %").arg(QLocale().toString(percent));
}

int sumOf(const core::ChartData &data, const Visibility &shown)
{
    int sum = 0;
    for (std::size_t period = 0; period < data.periods.size(); ++period)
        sum += stackHeight(data, shown, period);
    return sum;
}

/// The total of the whole chart. Active people must not be added up over periods.
QString sumPart(const core::ChartData &data)
{
    const Visibility all = allVisible(data);
    if (data.view == core::View::Newcomers || data.view == core::View::Organisations)
        return chartText(QT_TRANSLATE_NOOP("chart", "; %1 in total"))
            .arg(QLocale().toString(sumOf(data, all)));
    if (data.view == core::View::Active)
        return {};
    if (data.view == core::View::Insiders) {
        Visibility inside = all;
        inside.series = {true, false, false};
        return chartText(QT_TRANSLATE_NOOP("chart", "; %1 of %2 are insiders"))
            .arg(QLocale().toString(sumOf(data, inside)), QLocale().toString(sumOf(data, all)));
    }
    Visibility back = all;
    back.series.back() = false;
    const QString part = data.view == core::View::Retention
                             ? chartText(QT_TRANSLATE_NOOP("chart", "; %1 of %2 returned within 12 months"))
                             : chartText(QT_TRANSLATE_NOOP("chart", "; %1 of %2 came back"));
    return part.arg(QLocale().toString(sumOf(data, back)), QLocale().toString(sumOf(data, all)));
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
QString countsSentence(const core::ChartData &data, const Visibility &shown, std::size_t period)
{
    QStringList parts;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (hasRow(data, shown, i, period))
            parts += QStringLiteral("%1 %2").arg(seriesNameIn(data, i, period),
                                                 QLocale().toString(data.series[i].counts[period]));
    }
    const QString list = parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(u", "));
    const QString name = periodInWords(data.periods[period], QLocale());
    const QString count = QLocale().toString(stackHeight(data, shown, period));
    switch (data.view) {
    case core::View::Newcomers:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: new contributors: %2%3, total so far: %4."))
            .arg(name, count, list, QLocale().toString(data.soFar[period]));
    case core::View::Active:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: active contributors: %2%3.")).arg(name, count, list);
    case core::View::Retention:
    case core::View::OnceOrBack:
    case core::View::Organisations:
    case core::View::Insiders:
        return chartText(QT_TRANSLATE_NOOP("chart", "%1: new contributors: %2%3.")).arg(name, count, list);
    }
    Q_UNREACHABLE();
}

} // namespace

QString periodTooltip(const core::ChartData &data, const Visibility &shown, std::size_t period,
                      const Colours &colours)
{
    QString text = QStringLiteral("<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">")
                       .arg(periodWithDays(data.periods[period], QLocale()).toHtmlEscaped());
    text += tooltipRow(countName(data.view), stackHeight(data, shown, period));
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (!hasRow(data, shown, i, period))
            continue;
        const QString name = seriesNameIn(data, i, period).toHtmlEscaped();
        text += tooltipRow(
            QStringLiteral("<span style=\"color:%1\">■</span> %2").arg(colours.of(data, i).name(), name),
            data.series[i].counts[period], shareOf(data, i, period));
    }
    if (!data.soFar.empty())
        text += tooltipRow(chartText(QT_TRANSLATE_NOOP("chart", "Total so far")), data.soFar[period]);
    text += QStringLiteral("</table>");
    for (const QString &event : eventsIn(data, period))
        text += QStringLiteral("<div>%1</div>").arg(event.toHtmlEscaped());
    return text;
}

QString periodSentence(const core::ChartData &data, const Visibility &shown, std::size_t period)
{
    const QStringList events = eventsIn(data, period);
    const QString counts = countsSentence(data, shown, period);
    return events.isEmpty() ? counts
                            : chartText(QT_TRANSLATE_NOOP("chart", "%1 Releases and events: %2."))
                                  .arg(counts, events.join(u"; "));
}

QString chartSentence(const core::ChartData &data)
{
    if (data.periods.empty())
        return emptySentence(data.view);
    const Visibility all = allVisible(data);
    std::size_t highest = 0;
    for (std::size_t period = 1; period < data.periods.size(); ++period)
        if (stackHeight(data, all, period) > stackHeight(data, all, highest))
            highest = period;
    const QString bars =
        barsSentence(data.view).arg(core::toString(data.periods.front()), core::toString(data.periods.back()),
                                    QLocale().toString(stackHeight(data, all, highest)),
                                    core::toString(data.periods[highest]), unitName(data.period));
    const QString sentence = bars + sumPart(data) + u'.';
    if (data.marks.empty())
        return sentence;
    return sentence + u' ' +
           chartText(QT_TRANSLATE_NOOP("chart", "Periods with marked releases or events: %1."))
               .arg(QLocale().toString(qulonglong(data.marks.size())));
}

} // namespace chart
