// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "engine/engine.h"
#include "engine/profilequestion.h"

#include <functional>

namespace rest {

/// Looks one handle up. Other sources than X's own are asked unless the user has said no.
void lookUpOne(engine::Engine &engine, const core::Handle &handle, engine::Reading reading, QObject *context,
               const std::function<void(const core::Result<core::ProfileRecord> &)> &then);

/// Why nobody could tell: kind Limited when it is known when to try again, else BadAnswer.
core::Error unknownProfile(const core::ProfileRecord &record);

} // namespace rest
