// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QFutureWatcher>

#include <utility>

namespace cli {

/// Calls `then` with the answer, from the event loop and not before this returns. The engine gives every
/// question an answer.
template<typename T, typename Then>
void whenAnswered(const engine::Answer<T> &answer, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<core::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(answer);
}

} // namespace cli
