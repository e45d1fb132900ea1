// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "rest/http/request.h"

#include <QCache>

#include <mutex>
#include <optional>

namespace rest {

/// A cache of answers, valid as long as the stored data does not change. Safe to call from any thread.
class StoredAnswers
{
public:
    struct One
    {
        Response response;
        /// When its data was read from the host.
        core::Instant refreshedAt;
    };

    /// The answer to this target, if it was cached for this version of the stored data.
    std::optional<One> find(const QByteArray &target, const QByteArray &version);
    /// `version` is the version from before the data of the answer was read.
    void keep(const QByteArray &target, const QByteArray &version, One one);

private:
    void startWith(const QByteArray &version);

    std::mutex m_mutex;
    QByteArray m_version;
    QCache<QByteArray, One> m_answers{qsizetype(32) * 1024 * 1024};
};

} // namespace rest
