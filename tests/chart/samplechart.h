// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartdata.h"

#include <QStringList>

#include <numeric>

/// As many months from 2010-04 on, and a series for each name, the first with `most` newcomers a month, the
/// next with one less, …
inline core::ChartData sampleChart(int months, const QStringList &repositories, int most = 9)
{
    core::ChartData data;
    data.title = QStringLiteral("pallets");
    data.soFar.resize(static_cast<std::size_t>(months));
    const core::Month first{std::chrono::year(2010), std::chrono::April};
    for (int i = 0; i < months; ++i)
        data.months.push_back(first + std::chrono::months(i));
    for (const QString &repository : repositories) {
        using Kind = core::ChartData::Series::Kind;
        data.series.push_back({repository.isEmpty() ? Kind::Other : Kind::Repository, repository,
                               std::vector<int>(data.months.size(), most)});
        for (int &count : data.soFar)
            count += most;
        most = std::max(1, most - 1);
    }
    std::partial_sum(data.soFar.begin(), data.soFar.end(), data.soFar.begin());
    return data;
}
