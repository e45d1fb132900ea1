// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historyedits.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/app/undolist.h"

namespace gui {

namespace {

QString pinnedSentence(const std::vector<core::Entry> &entries, bool pinned)
{
    if (entries.size() == 1) {
        const QString name = entries.front().lookup.toString();
        return pinned ? HistoryEdits::tr("Pinned “%1”.").arg(name)
                      : HistoryEdits::tr("Unpinned “%1”.").arg(name);
    }
    const auto number = static_cast<int>(entries.size());
    return pinned ? HistoryEdits::tr("Pinned %n lookups.", nullptr, number)
                  : HistoryEdits::tr("Unpinned %n lookups.", nullptr, number);
}

} // namespace

HistoryEdits::HistoryEdits(engine::Engine &engine, UndoList &undo, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_undo(undo)
{}

void HistoryEdits::pin(const std::vector<core::Entry> &entries, bool pinned)
{
    std::vector<core::Entry> changed = entries;
    std::erase_if(changed, [pinned](const core::Entry &entry) { return entry.isPinned == pinned; });
    if (changed.empty())
        return;
    std::vector<qint64> numbers;
    numbers.reserve(changed.size());
    for (const core::Entry &entry : changed)
        numbers.push_back(entry.id);
    run(QStringLiteral("pin"), pinnedSentence(changed, pinned), pinning(numbers, pinned),
        pinning(numbers, !pinned));
}

void HistoryEdits::label(const core::Entry &entry, const QString &label)
{
    if (core::historyLabel(label) == entry.label)
        return;
    run(QStringLiteral("label"), tr("Renamed “%1”.").arg(entry.lookup.toString()), labelling(entry.id, label),
        labelling(entry.id, entry.label));
}

void HistoryEdits::run(const QString &key, const QString &sentence, const Change &change,
                       const Change &reverse)
{
    const QString step = QStringLiteral("%1/%2").arg(key).arg(++m_changes);
    const auto undo = [this, step, reverse] {
        reverse([this, step](const core::Result<void> &undone) {
            if (undone) {
                m_undo.succeeded(step);
                Q_EMIT changed();
            } else {
                m_undo.failed(step, undoFailure(undone.error()));
                Q_EMIT failed(undone.error());
            }
        });
    };
    change([this, step, sentence, undo](const core::Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_undo.add({step, sentence, undo});
        Q_EMIT changed();
    });
}

HistoryEdits::Change HistoryEdits::pinning(const std::vector<qint64> &entries, bool pinned)
{
    return [this, entries, pinned](const auto &done) {
        engine::whenAnswered<void>(m_engine.setPinned(entries, pinned), this, done);
    };
}

HistoryEdits::Change HistoryEdits::labelling(qint64 entry, const QString &label)
{
    return [this, entry, label](const auto &done) {
        engine::whenAnswered<QString>(
            m_engine.setLabel(entry, label), this, [done](const core::Result<QString> &stored) {
                done(stored ? core::Result<void>() : std::unexpected(stored.error()));
            });
    };
}

} // namespace gui
