// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "rest/http/request.h"

#include <QCache>

#include <mutex>
#include <optional>

namespace rest {

/// Answers that hold as long as what is stored is the same. Safe to call from any thread.
class StoredAnswers
{
public:
    struct One
    {
        Response response;
        /// When what it tells was read from its host.
        core::Instant refreshedAt;
    };

    /// What was answered to this target, if what is stored has this version still.
    std::optional<One> find(const QByteArray &target, const QByteArray &version);
    /// `version` is from before what is answered was read.
    void keep(const QByteArray &target, const QByteArray &version, One one);

private:
    void startWith(const QByteArray &version);

    std::mutex m_mutex;
    QByteArray m_version;
    QCache<QByteArray, One> m_answers{qsizetype(32) * 1024 * 1024};
};

} // namespace rest
