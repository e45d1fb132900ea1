// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <QMap>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace support {

/// A keychain in memory. It must outlive the stores that it opens. For the main thread, like the real one;
/// but it answers immediately, unless it is held.
class FakeKeychain
{
public:
    /// Opens the same keychain again, as when the program starts again. Held questions of a store that is
    /// destroyed end as Cancelled.
    std::unique_ptr<secrets::TokenStore> open();

    /// Empty when no token is stored.
    QByteArray token(core::TokenFor whose) const { return m_tokens.value(whose); }
    void put(core::TokenFor whose, const QByteArray &token) { m_tokens.insert(whose, token); }

    /// From now on each question ends with this error, and changes nothing; without an error, they work
    /// again.
    void fail(std::optional<core::Error> error) { m_error = std::move(error); }
    /// From now on nothing is done or answered until it is released.
    void hold() { m_isHeld = true; }
    void release();

    /// A token arrives after the program has given up waiting; the open store receives it.
    void tellLate(core::TokenFor whose, const QByteArray &token) const { m_lateReader(whose, token); }

    // How often it was asked.
    int reads() const { return m_reads; }
    int writes() const { return m_writes; }
    int removals() const { return m_removals; }

private:
    class Opened;

    struct Held
    {
        const Opened *asker;
        std::function<void()> go;
        std::function<void()> cancel;
    };

    template<typename T>
    QFuture<core::Result<T>> answer(const Opened *asker, const std::function<core::Result<T>()> &act);
    void forget(const Opened *asker);

    QMap<core::TokenFor, QByteArray> m_tokens;
    std::optional<core::Error> m_error;
    std::vector<Held> m_held;
    secrets::TokenStore::LateReader m_lateReader = [](core::TokenFor, const QByteArray &) {
    };
    bool m_isHeld = false;
    int m_reads = 0;
    int m_writes = 0;
    int m_removals = 0;
};

} // namespace support
