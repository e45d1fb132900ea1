// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "social/source.h"

#include <QUrl>

namespace social::x {

/// The page behind an embedded timeline, `/srv/timeline-profile/screen-name/HANDLE` or
/// `/srv/timeline-profile/user-id/ID`, whose posts contain the profile of their author. No token.
class TimelineSource : public Source
{
public:
    /// `base` is "https://syndication.twitter.com".
    TimelineSource(net::Http &http, QUrl base);

    core::ProfileSource kind() const override { return core::ProfileSource::Timeline; }
    std::size_t handlesInRequest() const override { return 1; }
    bool takesIds() const override { return true; }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    net::Http &m_http;
    QUrl m_base;
};

/// What the timeline says: nothing if it has no posts by the handle itself. Reposts do not count, because
/// they have other authors.
core::Result<core::Finding> readTimeline(const net::Response &response, const core::Handle &handle);

} // namespace social::x
