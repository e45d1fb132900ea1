// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answer.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace engine {

/// An answer that will be set with fulfil().
template<typename T>
std::shared_ptr<QPromise<core::Result<T>>> promised()
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    return promise;
}

/// To be called once.
template<typename T>
void fulfil(QPromise<core::Result<T>> &promise, core::Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

/// An answer that is already set.
template<typename T>
Answer<T> answered(core::Result<T> result)
{
    const auto promise = promised<T>();
    fulfil(*promise, std::move(result));
    return promise->future();
}

} // namespace engine
