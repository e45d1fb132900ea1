// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// SQLite's file system, with a disk that goes wrong as told.
namespace faultydisk {

enum class Fault {
    Error, ///< any access fails with SQLITE_IOERR
    Full   ///< writing fails with SQLITE_FULL
};

enum class Lasting { Once, FromThenOn };

/// Takes the default's place for connections opened from now on.
void install();

/// The access of this number, from 0, fails.
void arm(Fault fault, Lasting lasting, int access);

/// The disk is well again. True when something failed since arm().
bool disarm();

} // namespace faultydisk
