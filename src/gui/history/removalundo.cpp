// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/removalundo.h"

#include "gui/app/undolist.h"
#include "gui/history/historypanel.h"
#include "gui/widgets/messagebar.h"

namespace gui {

namespace {

/// Of the step that restores the entries.
QString entriesKey(const std::vector<core::Entry> &entries)
{
    QStringList numbers;
    for (const core::Entry &entry : entries)
        numbers << QString::number(entry.id);
    return QStringLiteral("entries/") + numbers.join(u',');
}

QString removedEntries(const std::vector<core::Entry> &entries)
{
    return entries.size() == 1 ? RemovalUndo::tr("Removed “%1”.").arg(entries.front().lookup.toString())
                               : RemovalUndo::tr("Removed %n lookups from the history.", nullptr,
                                                 static_cast<int>(entries.size()));
}

} // namespace

RemovalUndo::RemovalUndo(HistoryPanel *history, MessageBar *messages, UndoList &undo, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_messages(messages)
    , m_undo(undo)
{
    connect(m_history, &HistoryPanel::restored, this, [this](const std::vector<core::Entry> &entries) {
        m_messages->dismiss(removedEntries(entries));
        m_undo.succeeded(entriesKey(entries));
    });
    connect(m_history, &HistoryPanel::restoreFailed, this,
            [this](const std::vector<core::Entry> &entries, const core::Error &error) {
                m_undo.failed(entriesKey(entries), undoFailure(error));
            });
}

void RemovalUndo::offer(const std::vector<core::Entry> &entries)
{
    const QString sentence = removedEntries(entries);
    m_undo.add({entriesKey(entries), sentence, [this, entries] {
                    m_history->restore(entries);
                }});
    m_messages->showMessage(MessageBar::Kind::Success, sentence, tr("&Undo"),
                            [this, key = entriesKey(entries)] { m_undo.undo(key); });
}

} // namespace gui
