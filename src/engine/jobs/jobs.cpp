// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobs/jobs.h"

namespace engine {

namespace {

/// Enough that a long export or import does not delay the answers to questions.
constexpr int storedAtOnce = 4;
/// More than the front ends start. A waiting thread needs only a few kilobytes.
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
