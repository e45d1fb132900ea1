// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLoggingCategory>

#include <chrono>

namespace engine {

/// Jobs: when they start and end, what they choose, and what could not be read.
Q_DECLARE_LOGGING_CATEGORY(engineLog)

/// For example "contributors pallets".
QString jobName(const char *what, const QString &which);

void logStart(const QString &job);
/// `error` is null if the job succeeded.
void logEnd(const QString &job, std::chrono::steady_clock::duration took, const core::Error *error);

/// Runs a job, which returns a core::Result, and logs its start and its end.
template<typename Job>
auto logged(const QString &name, Job job)
{
    logStart(name);
    const auto start = std::chrono::steady_clock::now();
    auto result = job();
    logEnd(name, std::chrono::steady_clock::now() - start, result ? nullptr : &result.error());
    return result;
}

} // namespace engine
