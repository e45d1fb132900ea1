// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace gui {

/// Calls `then` with the future's result, on the thread of `context`; not at all when `context` ends first.
template<typename T, typename Then>
void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        const QFuture<T> finished = watcher->future();
        if (finished.resultCount() > 0)
            then(*finished.constBegin());
    });
    watcher->setFuture(future);
}

} // namespace gui
