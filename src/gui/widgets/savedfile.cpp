// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/savedfile.h"

#include "gui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace gui {

void showSavedFile(MessageBar *bar, const QString &sentence, const QString &path)
{
    bar->showMessage(MessageBar::Kind::Success, sentence, MessageBar::tr("Show in &Folder"), [path] {
        const QFileInfo written(path);
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(written.isDir() ? written.absoluteFilePath() : written.absolutePath()));
    });
}

} // namespace gui
