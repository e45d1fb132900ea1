// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "social/source.h"

#include <QUrl>

namespace social::x {

/// The page for a profile on x.com, `/intent/user?screen_name=HANDLE`, and the schema.org ProfilePage in it.
/// No token.
class PageSource : public Source
{
public:
    /// `base` is "https://x.com".
    PageSource(net::Http &http, QUrl base);

    core::ProfileSource kind() const override { return core::ProfileSource::Page; }
    std::size_t handlesInRequest() const override { return 1; }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    net::Http &m_http;
    QUrl m_base;
};

/// What the page says. If an account does not exist or is suspended, the page has a sentence about it; a page
/// with neither such a sentence nor a profile has a new layout.
core::Result<core::Finding> readPage(const net::Response &response, const core::Handle &handle);

} // namespace social::x
