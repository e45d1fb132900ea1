// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"

#include <QMenu>

namespace gui {

class DataFiles;

/// The menu for export, import and backup.
class DataMenu : public QMenu
{
    Q_OBJECT

public:
    /// The files must outlive it.
    DataMenu(DataFiles &files, QWidget *parent);

    /// The lookup whose owner is to be exported; empty for none.
    void setOwner(const core::Lookup &lookup);
    /// Whether the history has any entries.
    void setExportable(bool exportable);

    /// The action that exports the owner, for use in other menus.
    QAction *exportOwner() const { return m_exportOwner; }

private:
    core::Lookup m_owner;
    QAction *m_exportOwner;
    QAction *m_exportAll;
    QAction *m_backUp;
};

} // namespace gui
