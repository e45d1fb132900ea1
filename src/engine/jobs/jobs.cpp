// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/jobs.h"

namespace engine {

namespace {

/// Jobs wait more than they work: a crawl must not hold up what is answered from the store.
constexpr int jobsAtOnce = 4;

} // namespace

Jobs::Jobs(Resources &resources)
    : m_resources(resources)
{
    m_pool.setMaxThreadCount(jobsAtOnce);
}

Jobs::~Jobs()
{
    m_stop.request_stop();
}

} // namespace engine
