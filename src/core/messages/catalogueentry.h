// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

/// A code, and its sentence in English with placeholders for the arguments.
struct CatalogueEntry
{
    const char *code;
    const char *english;
};

/// The context of all of these sentences in the translations.
inline constexpr const char *messagesContext = "Messages";

} // namespace core
