// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/jobs.h"

namespace engine {

namespace {

/// One that exports or imports all holds up none that answers a question.
constexpr int storedAtOnce = 4;
/// More than the front ends start. A thread that waits takes a few kilobytes.
constexpr int waitingAtOnce = 500;

} // namespace

Jobs::Jobs(Resources &resources)
    : m_resources(resources)
{
    m_stored.setMaxThreadCount(storedAtOnce);
    m_waiting.setMaxThreadCount(waitingAtOnce);
}

Jobs::~Jobs()
{
    m_stop.request_stop();
}

} // namespace engine
