// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handle.h"

inline const core::Handle nasa = core::parseHandle(QStringLiteral("NASA")).value();
