// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace core {

/// How a front end writes what messages consist of.
struct Language
{
    /// The sentence in place of the catalogue's English one.
    QString (*sentence)(const char *english);
    QString (*number)(qint64 number);
    QString (*moment)(Instant moment);
};

/// A message as text. A code that is not in the catalogue, which only a newer version can have stored, is
/// shown itself, with its arguments.
QString describe(const Message &message, const Language &language);

// For the command line, the local port and data files: English, whatever the language of the window.

QString inEnglish(const Message &message);
QString inEnglish(const Error &error);

} // namespace core
