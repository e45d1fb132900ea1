// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/resources.h"

#include "store/database/prepare.h"

#include <QCoreApplication>

#include <utility>

namespace engine {

Resources::Resources(QString database, core::Clock clock, Callbacks callbacks)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_callbacks(std::move(callbacks))
{}

core::Result<store::Connection> Resources::open(const QString &database)
{
    if (const core::Result<void> ready = prepare(database); !ready)
        return std::unexpected(ready.error());
    return store::Connection::open(database);
}

core::Result<void> Resources::prepare(const QString &database)
{
    // A failure is not remembered: a full disk may have space the next time.
    const std::lock_guard lock(m_prepareMutex);
    if (m_prepared.contains(database))
        return {};
    const core::Result<core::Message> notice = store::prepare(database);
    if (!notice)
        return std::unexpected(notice.error());
    m_prepared.insert(database);
    if (!notice->isEmpty())
        m_callbacks.notice(*notice);
    return {};
}

net::Http &Resources::http()
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

} // namespace engine
