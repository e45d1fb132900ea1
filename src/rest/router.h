// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/call.h"

#include <functional>

namespace rest {

/// What is answered where.
class Router
{
public:
    using Handler = std::function<void(const Call &)>;

    struct Route
    {
        QByteArray method;
        /// "/v1/jobs/{id}": a part in braces stands for any.
        QString pattern;
        Handler handler;
    };

    /// Where several patterns fit, the one that was added first holds.
    void add(const QByteArray &method, const QString &pattern, Handler handler);
    /// Has the request answered by its route, HEAD by GET's; 404 where there is none, 405 for another method.
    void route(Request request, Answering answering) const;

    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace rest
