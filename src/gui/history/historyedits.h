// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/entry.h"

#include <QObject>

#include <functional>
#include <vector>

namespace engine {
class Engine;
}

namespace gui {

class UndoList;

/// Pins entries of the history and gives them labels, which can be undone.
class HistoryEdits : public QObject
{
    Q_OBJECT

public:
    /// The engine and the list must outlive it.
    HistoryEdits(engine::Engine &engine, UndoList &undo, QObject *parent = nullptr);

    void pin(const std::vector<core::Entry> &entries, bool pinned);
    /// An empty label takes the entry's label away.
    void label(const core::Entry &entry, const QString &label);

Q_SIGNALS:
    /// The history has to be loaded again.
    void changed();
    void failed(const core::Error &error);

private:
    using Change = std::function<void(const std::function<void(const core::Result<void> &)> &done)>;

    /// Does something now, and its reverse when it is undone.
    void run(const QString &key, const QString &sentence, const Change &change, const Change &reverse);
    Change pinning(const std::vector<qint64> &entries, bool pinned);
    Change labelling(qint64 entry, const QString &label);

    engine::Engine &m_engine;
    UndoList &m_undo;
    /// Each change is a step of its own.
    int m_changes = 0;
};

} // namespace gui
