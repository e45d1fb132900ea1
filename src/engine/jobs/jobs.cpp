// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/jobs.h"

#include "store/database/prepare.h"

#include <QCoreApplication>

namespace engine {

namespace {

/// Jobs wait more than they work: a crawl must not hold up what is answered from the store.
constexpr int jobsAtOnce = 4;

} // namespace

Jobs::Jobs(QString database, core::Clock clock, Callbacks callbacks)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_callbacks(std::move(callbacks))
{
    m_pool.setMaxThreadCount(jobsAtOnce);
}

void Jobs::close()
{
    m_closed.request_stop();
    m_pool.waitForDone();
}

net::Http &Jobs::http()
{
    const std::lock_guard lock(m_httpMutex);
    if (!m_http) {
        net::Options options;
        options.userAgent = "Newfaces/" + QCoreApplication::applicationVersion().toLatin1();
        options.clock = m_clock;
        options.onTraffic = m_callbacks.traffic;
        m_http.emplace(std::move(options));
    }
    return *m_http;
}

core::Result<void> Jobs::prepareOnce(const QString &database)
{
    // Not remembered when it fails: a full disk may have room the next time.
    const std::lock_guard lock(m_prepareMutex);
    if (m_prepared.contains(database))
        return {};
    const core::Result<QString> notice = store::prepare(database);
    if (!notice)
        return std::unexpected(notice.error());
    m_prepared.insert(database);
    if (!notice->isEmpty())
        m_callbacks.notice(*notice);
    return {};
}

} // namespace engine
