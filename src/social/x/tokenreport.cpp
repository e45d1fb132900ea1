// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/tokenreport.h"

#include "social/x/apisource.h"

namespace social::x {

core::Result<core::TokenReport> reportOnToken(net::Http &http, const QUrl &base, const net::Token &token,
                                              const std::stop_token &stop)
{
    // X's own account for developers, which certainly exists.
    const core::Result<core::Handle> handle = core::parseHandle(QStringLiteral("XDevelopers"));
    if (!handle)
        return std::unexpected(handle.error());
    const Source::Answers answers = ApiSource(http, base, token).ask({*handle}, stop).get();
    if (!answers.front())
        return std::unexpected(answers.front().error());
    return core::TokenReport();
}

} // namespace social::x
