// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace gui {

// What the layers below have to say, in the window's language.

QString describe(const core::Message &message);
QString describe(const core::Error &error);
/// One after the other.
QString describe(const std::vector<core::Message> &messages);

} // namespace gui
