// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/sidebyside.h"

#include <QMenu>

namespace gui {

class FileSaver;

/// Exports what is shown of several owners or repositories: the chart as a picture, the numbers as files, and
/// to the clipboard.
class SidesExport : public QMenu
{
    Q_OBJECT

public:
    /// The saver must outlive it.
    explicit SidesExport(FileSaver &saver, QWidget *parent = nullptr);

    /// What the chart's menu has, too.
    QList<QAction *> chartActions() const { return m_chartActions; }

    /// Without any periods, all actions are disabled.
    void setShown(const core::SideBySide &compared);

Q_SIGNALS:
    /// A message about something that went to the clipboard.
    void copied(const QString &sentence);

private:
    /// "pallets-redis-new-contributors"
    QString suggestedName() const;
    void copyNumbers();

    core::SideBySide m_compared;
    QList<QAction *> m_chartActions;
    FileSaver &m_saver;
};

} // namespace gui
