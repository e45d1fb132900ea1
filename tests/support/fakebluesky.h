// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpfake.h"

#include <QJsonObject>

#include <map>
#include <mutex>
#include <optional>

namespace support {

/// Bluesky's public API and the host of its pictures, as far as the program uses them. Safe to call from any
/// thread.
class FakeBluesky
{
public:
    struct Account
    {
        QString handle;
        /// "AccountTakedown", "AccountDeactivated"; empty for an account that is there.
        QString error = {};
        /// Further fields, or others.
        QJsonObject fields = {};
        int picture = 1;
    };

    FakeBluesky();

    QUrl url() const { return m_http.url(); }
    HttpFake &http() { return m_http; }

    void add(const Account &account);
    /// Answered to each request for profiles; nothing for the usual answers.
    void setTrouble(std::optional<Reply> trouble);
    /// Requests whose path ends with this: "getProfiles".
    int count(const QString &ending) const;

    /// The DID of the account with this handle.
    static QString did(const QString &handle);

private:
    Reply answer(const Seen &seen);
    const Account *find(const QString &actor) const;
    QJsonObject view(const Account &account) const;

    mutable std::mutex m_mutex;
    std::map<QString, Account> m_accounts; // by handle in lower case
    std::optional<Reply> m_trouble;
    HttpFake m_http; // last: it calls the rest from its thread
};

} // namespace support
