// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace gui {

class DataFiles;

/// Takes what is stored out of the program and into it.
class DataMenu : public QMenu
{
    Q_OBJECT

public:
    /// The files have to outlive it.
    DataMenu(DataFiles &files, QWidget *parent);

    /// Whose people and repositories are exported; empty for nobody's.
    void setOwner(const QString &owner);
    /// Whether anything is stored.
    void setExportable(bool exportable);

    /// Exports all about that owner, for other menus.
    QAction *exportOwner() const { return m_exportOwner; }

private:
    QString m_owner;
    QAction *m_exportOwner;
    QAction *m_exportAll;
    QAction *m_backUp;
};

} // namespace gui
