// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contributions.h"
#include "core/entry.h"
#include "engine/question.h"
#include "engine/settings.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace engine {

template<typename T>
using Answer = QFuture<core::Result<T>>;

/// The use-cases, as jobs on a pool of their own. To be called from the thread it lives in; answers come as
/// futures. On its end, running jobs are stopped and waited for.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(Settings settings, core::Clock clock = core::now, QObject *parent = nullptr);
    ~Engine() override;

    const Settings &settings() const;

    /// Reads what the question asks for, stores it, and counts. Stored: kind NotFound when it was never read
    /// to its end. Cancelled keeps the pages that were read, and the history as it was before.
    Answer<core::Contributions> contributors(const Question &question, std::stop_token stop = {});

    /// The lookups that are stored, the newest first.
    Answer<std::vector<core::Entry>> history();
    Answer<void> remove(qint64 entry);
    /// Undoes remove(), until the program starts again.
    Answer<void> restore(qint64 entry);

Q_SIGNALS:
    /// At most some times a second for each question, and once when the host holds requests back.
    void progressed(const engine::Progress &progress);
    /// What the host still grants.
    void quotaChanged(const core::Quota &quota);
    /// Something that the user should know, once: a damaged database that was set aside, say.
    void noticed(const QString &sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
