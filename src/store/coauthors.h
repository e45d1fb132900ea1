// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {

/// Whether the co-authors of commits are asked for. Without them, what is stored about them has no effect.
enum class CoAuthors { LeftOut, Included };

} // namespace store
