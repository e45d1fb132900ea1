// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "engine/engine.h"
#include "engine/profilequestion.h"

#include <functional>

namespace rest {

/// Looks up one handle. Sources other than X's official API are asked unless the user has disallowed them.
void lookUpOne(engine::Engine &engine, const core::Handle &handle, engine::Reading reading, QObject *context,
               const std::function<void(const core::Result<core::ProfileRecord> &)> &then);

/// Why no source had an answer: kind Limited if it is known when to try again, otherwise BadAnswer.
core::Error unknownProfile(const core::ProfileRecord &record);

} // namespace rest
