// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychain.h"

#include <QFutureWatcher>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace secretstest {

inline const QByteArray token = QByteArrayLiteral("a-token-of-the-test");

enum class Question { Read, Write, Remove };

inline void addQuestions()
{
    QTest::addColumn<Question>("question");
    QTest::newRow("read") << Question::Read;
    QTest::newRow("write") << Question::Write;
    QTest::newRow("remove") << Question::Remove;
}

/// Asks it about GitHub's token. Of what was read only whether it was.
inline secrets::TokenStore::Answer<void> ask(secrets::TokenStore &store, Question question)
{
    switch (question) {
    case Question::Read:
        return store.read(core::TokenFor::GitHub)
            .then(QtFuture::Launch::Sync, [](const core::Result<QByteArray> &read) {
                return read ? core::Result<void>() : std::unexpected(read.error());
            });
    case Question::Write:
        return store.write(core::TokenFor::GitHub, token);
    case Question::Remove:
        break;
    }
    return store.remove(core::TokenFor::GitHub);
}

template<typename T>
core::Result<T> answerOf(const QFuture<core::Result<T>> &future)
{
    using core::Error;
    QFutureWatcher<core::Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!finished.wait(30'000))
        return std::unexpected(Error{Error::Kind::BadAnswer, QStringLiteral("It was never answered.")});
    return future.result();
}

/// What the settings would keep.
class Remembered
{
public:
    secrets::Memory memory()
    {
        return {[this](core::TokenFor whose) { return has(whose); },
                [this](core::TokenFor whose, bool isKept) {
                    if (isKept)
                        m_kept.insert(whose);
                    else
                        m_kept.remove(whose);
                }};
    }

    bool has(core::TokenFor whose) const { return m_kept.contains(whose); }

private:
    QSet<core::TokenFor> m_kept;
};

} // namespace secretstest
