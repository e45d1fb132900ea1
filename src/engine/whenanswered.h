// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answer.h"

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace engine {

/// Calls `then` with the answer, from the event loop of `context` and not before this returns; not at all if
/// `context` is destroyed first. (QFuture::then cannot be used: in Qt 6.4 it asserts when its context is
/// gone.)
template<typename T, typename Then>
void whenAnswered(const Answer<T> &answer, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<core::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(answer);
}

} // namespace engine
