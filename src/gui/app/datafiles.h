// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"
#include "core/history/lookup.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace engine {
class Engine;
}

namespace gui {

/// Exports and imports histories and backs up the database. Asks for the file first.
class DataFiles : public QObject
{
    Q_OBJECT

public:
    /// The engine must outlive it.
    DataFiles(engine::Engine &engine, QWidget *parent);

    /// Exports everything about the owners of these lookups, or about all owners if the list is empty.
    void askForExport(const std::vector<core::Lookup> &owners = {});
    void askForImport();
    void askForBackUp();
    /// Imports a file without asking for it.
    void importFrom(const QString &file);

Q_SIGNALS:
    /// A message to show after success.
    void done(const QString &sentence);
    /// The same about a file that was written.
    void saved(const QString &sentence, const QString &file);
    void imported();
    void failed(const core::Error &error);

private:
    using Use = std::function<void(const QString &file)>;

    void askWhereTo(const QString &title, const QString &name, const QString &filter, const Use &use);
    void exportTo(const QString &file, const std::vector<core::Lookup> &owners);
    void backUp(const QString &file);

    engine::Engine &m_engine;
    QWidget *m_parent;
};

/// "Imported “pallets”: 24 repositories with 8,123 commits, 2 decisions. …"
QString importedSentence(const core::Imported &imported);
/// "Exported “pallets” to pallets.json: 24 repositories with 8,123 commits."
QString exportedSentence(const core::Exported &exported, const QString &file);

} // namespace gui
