// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"

#include <QMenu>

#include <functional>

namespace engine {
class Engine;
}

namespace gui {

/// Takes what is stored out of the program and into it: exports, imports, and copies of the whole database.
class DataMenu : public QMenu
{
    Q_OBJECT

public:
    explicit DataMenu(engine::Engine &engine, QWidget *parent);

    /// Whose people and repositories are exported; empty for nobody's.
    void setOwner(const QString &owner);
    /// Whether anything is stored.
    void setExportable(bool exportable);

    /// Exports all about that owner, for other menus.
    QAction *exportOwner() const { return m_exportOwner; }

Q_SIGNALS:
    /// What was done.
    void told(const QString &sentence);
    void imported();
    void failed(const core::Error &error);

private:
    using Use = std::function<void(const QString &file)>;

    void askWhereTo(const QString &title, const QString &name, const QString &filter, const Use &use);
    void askForImport();
    void exportTo(const QString &file, const QStringList &owners);
    void importFrom(const QString &file);
    void backUp(const QString &file);

    engine::Engine &m_engine;
    QString m_owner;
    QAction *m_exportOwner;
    QAction *m_exportAll;
    QAction *m_backUp;
};

/// "Imported “pallets”: 24 repositories with 8,123 commits, 2 decisions. …"
QString importedSentence(const core::Imported &imported);
/// "Exported “pallets” to pallets.json: 24 repositories with 8,123 commits."
QString exportedSentence(const core::Exported &exported, const QString &file);

} // namespace gui
