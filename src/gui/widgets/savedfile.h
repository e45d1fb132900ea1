// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

class MessageBar;

/// Shows that a file was written, or files in a folder, with a button that opens the folder.
void showSavedFile(MessageBar *bar, const QString &sentence, const QString &path);

} // namespace gui
