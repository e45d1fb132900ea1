// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "social/source.h"

#include <QByteArray>
#include <QUrl>

namespace social::x {

/// X's official API v2, which needs a token and costs money for each profile: "Get Users by Usernames" for up
/// to 100 at once, "Get User by Username" for one; the same by ID.
class ApiSource : public Source
{
public:
    /// `base` is "https://api.x.com".
    ApiSource(net::Http &http, QUrl base, const net::Token &token);

    core::ProfileSource kind() const override { return core::ProfileSource::Api; }
    std::size_t handlesInRequest() const override { return 100; }
    bool takesIds() const override { return true; }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    net::Http &m_http;
    QUrl m_base;
    net::Token m_token;
};

/// What the answer says about each handle. Missing and suspended accounts are in `errors`, with status 404 as
/// well as 200.
Source::Answers readApi(const net::Response &response, const std::vector<core::Handle> &handles);

} // namespace social::x
