// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names, e-mail addresses and private repositories are in what the program keeps: other users of the machine
// must not read it. An error here is no reason to stop: some file systems know no permissions.
namespace files {

/// Makes a folder, and those above it that are missing, for the user alone (0700). One that exists stays as
/// it is. False when it cannot be made.
bool makeFolder(const QString &path);

/// Makes an empty file for the user alone (0600) if there is none, for a library that would ask for more.
void makeFile(const QString &path);

/// Takes from others what they may do with a file or a folder. Links are left alone.
void makePrivate(const QString &path);

/// The same with everything in the folder, if others may do anything with the folder: earlier versions made
/// it so.
void makeAllPrivate(const QString &folder);

/// Whether a folder is the program's alone, by its name: what the user chose for it may hold anything.
bool isOwnFolder(const QString &path);

} // namespace files
