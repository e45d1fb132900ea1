// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpfake.h"

#include <QJsonObject>

#include <map>
#include <mutex>
#include <optional>

namespace support {

/// A server of Mastodon that knows the accounts of others too, as far as the program uses it. Safe to call
/// from any thread.
class FakeMastodon
{
public:
    FakeMastodon();

    QUrl url() const { return m_http.url(); }
    HttpFake &http() { return m_http; }

    /// An account, by "name@server". Fields replace the usual ones.
    void add(const QString &address, const QJsonObject &fields = {});
    /// Answered to each request for an account; nothing for the usual answers.
    void setTrouble(std::optional<Reply> trouble);
    /// What the answers say of an account, for `moved`.
    QJsonObject account(const QString &address, const QJsonObject &fields = {}) const;

private:
    Reply answer(const Seen &seen);

    mutable std::mutex m_mutex;
    std::map<QString, QJsonObject> m_accounts; // by address in lower case
    std::optional<Reply> m_trouble;
    HttpFake m_http; // last: it calls the rest from its thread
};

} // namespace support
