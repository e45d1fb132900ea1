// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "net/hostlimits.h"

#include <QString>

#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace net {

/// The quotas that hosts reported last, for all threads to read.
class QuotaBoard
{
public:
    /// `origin` is the result of originOf().
    void write(const QString &origin, const QuotaKey &key, const core::Quota &quota);
    std::optional<core::Quota> read(const QString &origin, const QuotaKey &key) const;

private:
    mutable std::mutex m_mutex;
    std::map<std::pair<QString, QuotaKey>, core::Quota> m_quotas;
};

} // namespace net
