// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/jobs.h"

#include <limits>

namespace engine {

namespace {

/// Enough that a long export or import does not delay the answers to questions.
constexpr int storedAtOnce = 4;
/// QThreadPool starts a thread for each job until there are so many, so there is no bound.
constexpr int asManyAsJobs = std::numeric_limits<int>::max();

} // namespace

Jobs::Jobs(Resources &resources)
    : m_resources(resources)
{
    m_stored.setMaxThreadCount(storedAtOnce);
    m_waiting.setMaxThreadCount(asManyAsJobs);
}

Jobs::~Jobs()
{
    m_stop.request_stop();
}

} // namespace engine
