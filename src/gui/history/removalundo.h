// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/entry.h"

#include <QObject>

#include <vector>

namespace gui {

class HistoryPanel;
class MessageBar;
class UndoList;

/// Reports what was removed from the history, and offers to undo it.
class RemovalUndo : public QObject
{
    Q_OBJECT

public:
    /// The widgets and the list must outlive it.
    RemovalUndo(HistoryPanel *history, MessageBar *messages, UndoList &undo, QObject *parent = nullptr);

    /// Entries were removed.
    void offer(const std::vector<core::Entry> &entries);

private:
    HistoryPanel *m_history;
    MessageBar *m_messages;
    UndoList &m_undo;
};

} // namespace gui
