// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/removalundo.h"

#include "gui/app/undolist.h"
#include "gui/history/historypanel.h"
#include "gui/widgets/messagebar.h"

namespace gui {

namespace {

/// Of the step that restores the entry.
QString entryKey(const core::Entry &entry)
{
    return QStringLiteral("entry/%1").arg(entry.id);
}

QString removedEntry(const core::Entry &entry)
{
    return RemovalUndo::tr("Removed “%1”.").arg(entry.lookup.toString());
}

} // namespace

RemovalUndo::RemovalUndo(HistoryPanel *history, MessageBar *messages, UndoList &undo, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_messages(messages)
    , m_undo(undo)
{
    connect(m_history, &HistoryPanel::restored, this, [this](const core::Entry &entry) {
        m_messages->dismiss(removedEntry(entry));
        m_undo.succeeded(entryKey(entry));
    });
    connect(m_history, &HistoryPanel::restoreFailed, this,
            [this](const core::Entry &entry, const core::Error &error) {
                m_undo.failed(entryKey(entry), undoFailure(error));
            });
}

void RemovalUndo::offer(const core::Entry &entry)
{
    const QString sentence = removedEntry(entry);
    m_undo.add({entryKey(entry), sentence, [this, entry] {
                    m_history->restore(entry);
                }});
    m_messages->showMessage(MessageBar::Kind::Success, sentence, tr("&Undo"),
                            [this, key = entryKey(entry)] { m_undo.undo(key); });
}

} // namespace gui
