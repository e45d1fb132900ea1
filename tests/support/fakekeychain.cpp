// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakekeychain.h"

#include <QPromise>

#include <utility>

namespace support {

using core::Result;
using core::TokenFor;

class FakeKeychain::Opened final : public secrets::TokenStore
{
public:
    explicit Opened(FakeKeychain *keychain)
        : m_keychain(keychain)
    {}

    ~Opened() override { m_keychain->forget(this); }

    Answer<QByteArray> read(TokenFor whose) override
    {
        ++m_keychain->m_reads;
        return m_keychain->answer<QByteArray>(this,
                                              [this, whose] { return m_keychain->m_tokens.value(whose); });
    }

    Answer<void> write(TokenFor whose, const QByteArray &token) override
    {
        ++m_keychain->m_writes;
        return m_keychain->answer<void>(this, [this, whose, token] {
            m_keychain->m_tokens.insert(whose, token);
            return Result<void>();
        });
    }

    Answer<void> remove(TokenFor whose) override
    {
        ++m_keychain->m_removals;
        return m_keychain->answer<void>(this, [this, whose] {
            m_keychain->m_tokens.remove(whose);
            return Result<void>();
        });
    }

    void hearLate(LateReader reader) override { m_keychain->m_lateReader = std::move(reader); }

private:
    FakeKeychain *m_keychain;
};

std::unique_ptr<secrets::TokenStore> FakeKeychain::open()
{
    return std::make_unique<Opened>(this);
}

void FakeKeychain::release()
{
    m_isHeld = false;
    for (const Held &held : std::exchange(m_held, {}))
        held.go();
}

template<typename T>
QFuture<Result<T>> FakeKeychain::answer(const Opened *asker, const std::function<Result<T>()> &act)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto give = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const Held question{
        .asker = asker,
        .go = [this, give, act] { give(m_error ? std::unexpected(*m_error) : act()); },
        .cancel =
            [give] {
                give(std::unexpected(core::Error{core::Error::Kind::Cancelled, QStringLiteral("Stopped.")}));
            }};
    if (m_isHeld)
        m_held.push_back(question);
    else
        question.go();
    return promise->future();
}

void FakeKeychain::forget(const Opened *asker)
{
    const std::vector<Held> held = std::exchange(m_held, {});
    for (const Held &question : held) {
        if (question.asker == asker)
            question.cancel();
        else
            m_held.push_back(question);
    }
}

} // namespace support
