// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "social/source.h"

#include <QUrl>

namespace social::x {

/// FxTwitter or a compatible host, by JSON: `/2/profile/HANDLE` or `/2/profile/id:ID` ("FxTwitter API
/// v2"). No token.
class MirrorSource : public Source
{
public:
    /// `base` is "https://api.fxtwitter.com", or another host's.
    MirrorSource(net::Http &http, QUrl base);

    core::ProfileSource kind() const override { return core::ProfileSource::Mirror; }
    std::size_t handlesInRequest() const override { return 1; }
    bool takesIds() const override { return true; }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    net::Http &m_http;
    QUrl m_base;
};

/// What the mirror's answer says. Its "not found" may mean that it could not reach X.
core::Result<core::Finding> readMirror(const net::Response &response, const core::Handle &handle);

} // namespace social::x
