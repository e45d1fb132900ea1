// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QStringList>

#include <numeric>
#include <optional>

/// Sample data with `months` months from 2010-04 on and a series for each name. The first has `most`
/// newcomers per month, the next one less, and so on.
inline core::ChartData sampleChart(int months, const QStringList &repositories, int most = 9)
{
    core::ChartData data;
    data.title = QStringLiteral("pallets");
    data.soFar.resize(static_cast<std::size_t>(months));
    const core::Period first(core::Month(std::chrono::year(2010), std::chrono::April));
    for (int i = 0; i < months; ++i)
        data.periods.push_back(first + i);
    for (const QString &repository : repositories) {
        using Kind = core::ChartData::Series::Kind;
        data.series.push_back({repository.isEmpty() ? Kind::Other : Kind::Repository, repository,
                               std::vector<int>(data.periods.size(), most)});
        for (int &count : data.soFar)
            count += most;
        most = std::max(1, most - 1);
    }
    std::partial_sum(data.soFar.begin(), data.soFar.end(), data.soFar.begin());
    return data;
}

/// A result for March to June 2010 with activity in each month but May, fetched in April 2011: a year has
/// passed for March, but not for June.
inline core::ChartData sampleView(core::View view)
{
    const core::Month march{std::chrono::year(2010), std::chrono::March};
    const core::Month june = march + std::chrono::months(3);
    core::Contributions answer;
    answer.owner = QStringLiteral("pallets");
    answer.refreshedAt = core::startOf(march + std::chrono::months(13));
    answer.activity.active = {{march, 20, 0},
                              {march + std::chrono::months(1), 0, 5},
                              {march + std::chrono::months(2), 0, 0},
                              {june, 10, 12}};
    answer.activity.retained = {{march, 20, {8, 12, 15}, {8, 12, 15}},
                                {june, 10, {4, 6, std::nullopt}, {4, 6, 7}}};
    answer.activity.onceOrBack = {{march, 8, 12}, {june, 6, 4}};
    answer.activity.organisations = {{march, QStringLiteral("Acme"), 12},
                                     {march, QStringLiteral("Big"), 5},
                                     {march, {}, 3},
                                     {june, QStringLiteral("Acme"), 4},
                                     {june, {}, 6}};
    answer.rules.inside = QStringLiteral("acme");
    return core::chartData(answer, view);
}
