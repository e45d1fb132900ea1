// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFuture>

namespace engine {

/// What a front end waits for; see engine/whenanswered.h.
template<typename T>
using Answer = QFuture<core::Result<T>>;

} // namespace engine
