// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/sidebysidetext.h"

#include "cli/terminal/table.h"
#include "core/counting/sidebysideformat.h"

#include <QJsonDocument>

namespace cli {

namespace {

QString sidesTable(const core::ChartData &data)
{
    if (data.periods.empty())
        return QStringLiteral("No new contributors.\n");
    std::vector<Table::Column> columns = {
        {core::periodColumn(data).replace(u'_', u' '), data.isAligned ? Align::Right : Align::Left}};
    for (const core::ChartData::Series &series : data.series)
        columns.push_back({series.name, Align::Right});
    Table table(columns);
    for (std::size_t period = 0; period < data.periods.size(); ++period) {
        QStringList cells{core::periodText(data, data.periods[period])};
        for (std::size_t series = 0; series < data.series.size(); ++series)
            cells << core::cellText(data, series, period);
        table.addRow(cells);
    }
    QStringList total{QStringLiteral("total")};
    for (std::size_t series = 0; series < data.series.size(); ++series)
        total << QString::number(core::countOfSeries(data, series));
    table.addRow(total);
    return table.toString();
}

} // namespace

QByteArray sideBySideBytes(const core::SideBySide &compared, const AnswerOptions &options)
{
    switch (options.format) {
    case AnswerOptions::Format::Csv:
        return core::toCsv(compared, options.csvFields);
    case AnswerOptions::Format::Json:
        return QJsonDocument(core::toJson(compared)).toJson();
    case AnswerOptions::Format::Table:
        break;
    }
    return printable(sidesTable(core::sideBySideChart(compared))).toUtf8();
}

} // namespace cli
