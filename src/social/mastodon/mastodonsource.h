// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "social/source.h"

#include <QUrl>

namespace social::mastodon {

/// The server of each account, by `/api/v1/accounts/lookup` ("accounts" in the API methods of Mastodon's
/// documentation). No token. Which server is asked is up to whoever wrote the handle, so it must be on the
/// public internet (net::Request::Hosts).
class MastodonSource : public Source
{
public:
    /// `proxy` is a server that is asked about accounts of all servers; empty for each account's own.
    MastodonSource(net::Http &http, QUrl proxy);

    core::ProfileSource kind() const override { return core::ProfileSource::Mastodon; }
    std::size_t handlesInRequest() const override { return 1; }
    QString serverOf(const core::Handle &handle) const override;
    int requestsAhead() const override;
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    net::Http &m_http;
    QUrl m_proxy;
};

/// What the answer says about the account. `moved` becomes Profile::movedTo; the identity is the account's
/// address, in lower case.
core::Result<core::Finding> readAccount(const net::Response &response, const core::Handle &asked);

} // namespace social::mastodon
