// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/datamenu.h"

#include "gui/app/datafiles.h"

namespace gui {

DataMenu::DataMenu(DataFiles &files, QWidget *parent)
    : QMenu(parent)
    , m_exportOwner(addAction(QString()))
    , m_exportAll(addAction(tr("Export &All Owners…")))
{
    connect(m_exportOwner, &QAction::triggered, &files, [this, &files] { files.askForExport({m_owner}); });
    connect(m_exportAll, &QAction::triggered, &files, [&files] { files.askForExport(); });
    connect(addAction(tr("&Import…")), &QAction::triggered, &files, &DataFiles::askForImport);
    addSeparator();
    m_backUp = addAction(tr("&Back Up…"));
    connect(m_backUp, &QAction::triggered, &files, &DataFiles::askForBackUp);
    setOwner({});
    setExportable(false);
}

void DataMenu::setOwner(const core::Lookup &lookup)
{
    const QString &owner = lookup.owner;
    m_owner = lookup;
    m_exportOwner->setText(owner.isEmpty() ? tr("&Export Owner…") : tr("&Export “%1”…").arg(owner));
    m_exportOwner->setEnabled(!owner.isEmpty());
}

void DataMenu::setExportable(bool exportable)
{
    m_exportAll->setEnabled(exportable);
    m_backUp->setEnabled(exportable);
}

} // namespace gui
