// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/sidebysideformat.h"

#include "core/counting/contributionsformat.h"
#include "core/counting/countingwords.h"

#include <QJsonArray>

namespace core {

namespace {

QJsonObject sideJson(const ChartData &data, std::size_t series, const Side &side)
{
    const Contributions &answer = *side.answer;
    const int shift = data.isAligned && answer.firstPeriod ? answer.firstPeriod->number() : 0;
    QJsonArray rows;
    int total = 0;
    for (std::size_t i = 0; i < data.periods.size(); ++i) {
        if (!isInSight(data, i) || !isKnown(data, series, i))
            continue;
        const Period period = data.periods[i] + shift;
        const int count = data.series[series].counts[i];
        total += count;
        rows.append(QJsonObject{{toString(data.period), toString(period)},
                                {QStringLiteral("since_first"), periodsBetween(*answer.firstPeriod, period)},
                                {QStringLiteral("new_contributors"), count}});
    }
    return {
        {QStringLiteral("name"), side.lookup.toString()},
        {QStringLiteral("host"), answer.host},
        {QStringLiteral("first_newcomer"),
         answer.firstPeriod ? QJsonValue(toString(*answer.firstPeriod)) : QJsonValue()},
        {QStringLiteral("complete"), answer.complete},
        {QStringLiteral("refreshed_at"), toString(answer.refreshedAt)},
        {QStringLiteral("total"), total},
        {QStringLiteral("rows"), rows},
    };
}

} // namespace

QString toString(Alignment alignment)
{
    return wordFor(alignmentWords, alignment);
}

QString periodColumn(const ChartData &data)
{
    const QString kind = toString(data.period);
    return data.isAligned ? QString(kind + QStringLiteral("_since_first")) : kind;
}

QString cellText(const ChartData &data, std::size_t series, std::size_t period)
{
    return isKnown(data, series, period) ? QString::number(data.series[series].counts[period]) : QString();
}

QByteArray toCsv(const SideBySide &compared, CsvFields how)
{
    const ChartData data = sideBySideChart(compared);
    QStringList header{periodColumn(data)};
    for (const ChartData::Series &series : data.series) {
        if (!series.isHidden)
            header << series.name;
    }
    QByteArray csv = csvLine(header, how);
    for (std::size_t period = 0; period < data.periods.size(); ++period) {
        if (!isInSight(data, period))
            continue;
        QStringList fields{periodText(data, data.periods[period])};
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            if (!data.series[series].isHidden)
                fields << cellText(data, series, period);
        }
        csv += csvLine(fields, how);
    }
    return csv;
}

QJsonObject toJson(const SideBySide &compared)
{
    const ChartData data = sideBySideChart(compared);
    QJsonObject json{{QStringLiteral("align"), toString(compared.alignment)}};
    QJsonArray sides;
    for (std::size_t i = 0; i < compared.sides.size(); ++i) {
        const Side &side = compared.sides[i];
        if (!side.answer || data.series[i].isHidden)
            continue;
        addRules(json, side.answer->rules);
        sides.append(sideJson(data, i, side));
    }
    json.insert(QStringLiteral("compared"), sides);
    return json;
}

} // namespace core
