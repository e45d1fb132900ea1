// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/router.h"

#include "rest/problem.h"

#include <QStringList>

#include <optional>

namespace rest {

namespace {

using Parameters = std::vector<QString>;

/// Nothing if the pattern does not match.
std::optional<Parameters> parametersOf(const QString &pattern, const std::vector<QString> &segments)
{
    const QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    if (static_cast<std::size_t>(parts.size()) != segments.size())
        return std::nullopt;
    Parameters parameters;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const QString &part = parts.at(static_cast<qsizetype>(i));
        if (part.startsWith(u'{'))
            parameters.push_back(segments[i]);
        else if (part != segments[i])
            return std::nullopt;
    }
    return parameters;
}

QByteArray methodFor(const QByteArray &asked)
{
    return asked == "HEAD" ? QByteArray("GET") : asked;
}

Response wrongMethod(const QByteArrayList &possible)
{
    QByteArrayList allowed = possible;
    if (possible.contains("GET"))
        allowed.append("HEAD");
    const QByteArray list = allowed.join(", ");
    return problem(405, QStringLiteral("This address supports %1.").arg(QString::fromLatin1(list)),
                   {{"Allow", list}});
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler)
{
    m_routes.push_back({method, pattern, std::move(handler)});
}

void Router::route(Request request, Answering answering) const
{
    QByteArrayList possible;
    for (const Route &one : m_routes) {
        std::optional<Parameters> parameters = parametersOf(one.pattern, request.segments);
        if (!parameters)
            continue;
        if (one.method == methodFor(request.head.method)) {
            return one.handler({std::move(request), std::move(*parameters),
                                std::make_shared<const Answering>(std::move(answering))});
        }
        possible.append(one.method);
    }
    if (!possible.isEmpty())
        return answering.answer(wrongMethod(possible));
    answering.answer(problem(404, QStringLiteral("There is nothing at this address. See /openapi.json.")));
}

} // namespace rest
