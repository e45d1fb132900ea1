// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychaintrouble.h"
#include "secrets/tokenstore.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <utility>

namespace secrets {

/// An answer that is given once: by the keychain, by the time limit, or as Cancelled when the parent is
/// destroyed. It is the context object of all callbacks, so that none of them arrives after the answer.
template<typename T>
class Pending : public QObject
{
public:
    Pending(QObject *parent, std::chrono::milliseconds patience)
        : QObject(parent)
    {
        m_promise.start();
        m_clock.setSingleShot(true);
        connect(&m_clock, &QTimer::timeout, this, [this] { give(std::unexpected(noAnswer())); });
        m_clock.start(patience);
    }

    ~Pending() override
    {
        if (!m_isGiven)
            give(std::unexpected(givenUp()));
    }

    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    bool isGiven() const { return m_isGiven; }
    TokenStore::Answer<T> future() const { return m_promise.future(); }

    /// Whoever receives the answer may destroy the parent, and this object with it.
    void give(core::Result<T> result)
    {
        m_isGiven = true;
        m_clock.stop();
        deleteLater();
        QPromise<core::Result<T>> promise = std::move(m_promise);
        promise.addResult(std::move(result));
        promise.finish();
    }

private:
    QPromise<core::Result<T>> m_promise;
    QTimer m_clock;
    bool m_isGiven = false;
};

} // namespace secrets
