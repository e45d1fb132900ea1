// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/call.h"

#include <functional>

namespace rest {

/// Maps paths to routes.
class Router
{
public:
    using Handler = std::function<void(const Call &)>;

    struct Route
    {
        QByteArray method;
        /// For example "/v1/jobs/{id}": a part in braces matches any part of a path.
        QString pattern;
        Handler handler;
    };

    /// If several patterns match, the one that was added first is used.
    void add(const QByteArray &method, const QString &pattern, Handler handler);
    /// Passes the request to its route, HEAD to that of GET. Answers 404 if there is none, 405 for other
    /// methods.
    void route(Request request, Answering answering) const;

    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace rest
