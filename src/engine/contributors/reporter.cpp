// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/reporter.h"

#include <utility>

namespace engine {

namespace {

constexpr auto betweenReports = std::chrono::milliseconds(100);

} // namespace

Reporter::Reporter(quint64 number, std::function<void(const Progress &)> tell)
    : m_tell(std::move(tell))
{
    m_progress.number = number;
}

void Reporter::repositoriesFound(int inAll, int requests)
{
    change(When::Now, [=](Progress &progress) {
        progress.repositoriesInAll = inAll;
        progress.requests += requests;
    });
}

void Reporter::costs(const Cost &cost)
{
    change(When::Now, [&](Progress &progress) { progress.cost = cost; });
}

void Reporter::repositoryDone()
{
    change(When::Soon, [](Progress &progress) { ++progress.repositoriesDone; });
}

void Reporter::commitsRead(const QString &repository, qint64 commits, qint64 inAll)
{
    change(When::Soon, [&](Progress &progress) {
        progress.repository = repository;
        progress.commits = commits;
        progress.commitsInAll = inAll;
    });
}

void Reporter::requestAnswered()
{
    change(When::Soon, [](Progress &progress) {
        ++progress.requests;
        progress.waitingUntil.reset();
    });
}

void Reporter::waiting(std::optional<core::Instant> until)
{
    change(When::Now, [&](Progress &progress) { progress.waitingUntil = until; });
}

void Reporter::change(When when, const std::function<void(Progress &)> &apply)
{
    const std::lock_guard lock(m_mutex);
    apply(m_progress);
    const auto now = std::chrono::steady_clock::now();
    if (when == When::Soon && now - m_toldAt < betweenReports)
        return;
    m_toldAt = now;
    m_tell(m_progress);
}

} // namespace engine
