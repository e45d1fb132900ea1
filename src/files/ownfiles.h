// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The program's files contain names, e-mail addresses and private repositories, so other users of the machine
// must not read them. Errors are ignored, because some file systems have no permissions.
namespace files {

/// Creates a folder, and missing folders above it, with access only for the user (0700). An existing one is
/// not changed. False when it cannot be created.
bool makeFolder(const QString &path);

/// Creates an empty file (0600) if there is none, for libraries that would use wider permissions.
void makeFile(const QString &path);

/// Removes other users' permissions on a file or a folder. Links are not changed.
void makePrivate(const QString &path);

/// The same for everything in the folder, if other users have any permissions on it: earlier versions created
/// it that way.
void makeAllPrivate(const QString &folder);

/// Whether only the program uses a folder, judging by its name: a folder that the user chose may contain
/// anything.
bool isOwnFolder(const QString &path);

} // namespace files
