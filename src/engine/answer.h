// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFuture>

namespace engine {

/// The answer to a front end; see engine/whenanswered.h.
template<typename T>
using Answer = QFuture<core::Result<T>>;

} // namespace engine
