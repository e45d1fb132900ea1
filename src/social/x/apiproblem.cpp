// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/apiproblem.h"

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "social/x/fields.h"
#include "social/x/limits.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace social::x {

namespace {

using core::Finding;
using core::Handle;
using core::ProfileSource;
using Tells = Finding::Tells;

/// Ten for each handle of a request.
constexpr std::size_t maxProblems = 1'000;
/// X's own take about 100 characters.
constexpr qsizetype maxDetail = 4'096;

/// The last part of a problem's type, which is an address on api.twitter.com or on api.x.com:
/// "resource-not-found".
QString kindOf(const QString &type)
{
    return type.section(QStringLiteral("/problems/"), -1);
}

bool isKindAboutAccounts(const QString &kind)
{
    constexpr std::array others = {
        QStringView(u"credits"),           QStringView(u"usage-capped"),
        QStringView(u"client-forbidden"),  QStringView(u"unsupported-authentication"),
        QStringView(u"invalid-request"),   QStringView(u"not-authorized-for-field"),
        QStringView(u"oauth1-permissions")};
    return std::ranges::find(others, QStringView(kind)) == others.end();
}

} // namespace

ApiProblem::ApiProblem(QJsonObject json)
    : m_json(std::move(json))
    , m_value(core::parseHandle(text(u"value")).value_or(Handle()))
    , m_resource(core::parseHandle(text(u"resource_id")).value_or(Handle()))
{
    const QString resource = text(u"resource_type");
    m_mayBeAboutAccount = (resource.isEmpty() || resource == u"user") &&
                          (!text(u"title").isEmpty() || !text(u"detail").isEmpty()) &&
                          isKindAboutAccounts(kindOf(text(u"type")));
}

bool ApiProblem::isAbout(const Handle &handle) const
{
    if (!m_mayBeAboutAccount)
        return false;
    const QString name = handle.isId() ? handle.id() : handle.text();
    const bool isNamed = handle.isId() ? text(u"value") == name || text(u"resource_id") == name
                                       : m_value == handle || m_resource == handle;
    return isNamed ||
           text(u"detail").left(maxDetail).contains(QString(u'[' + name + u']'), Qt::CaseInsensitive);
}

Finding ApiProblem::finding(const net::Response &response) const
{
    const QString title = text(u"title");
    const QString detail = text(u"detail");
    // First: X tells of suspended accounts under the type for missing ones too.
    if (detail.contains(u"suspended", Qt::CaseInsensitive))
        return {ProfileSource::Api, Tells::Suspended};
    if (title == u"Not Found Error" || kindOf(text(u"type")) == u"resource-not-found" ||
        detail.startsWith(u"Could not find user", Qt::CaseInsensitive))
        return {ProfileSource::Api, Tells::Missing};
    return cannotTell(ProfileSource::Api,
                      core::message("x.no-profile", response.url.host(),
                                    core::shortReason(detail.isEmpty() ? title : detail)));
}

std::vector<ApiProblem> problemsIn(const QJsonObject &answer)
{
    std::vector<ApiProblem> problems;
    const QJsonArray errors = answer.value(u"errors").toArray();
    problems.reserve(std::min(static_cast<std::size_t>(errors.size()), maxProblems) + 1);
    for (const QJsonValue error : errors) {
        if (problems.size() < maxProblems)
            problems.emplace_back(error.toObject());
    }
    if (problems.empty() && kindOf(answer.value(u"type").toString()) == u"resource-not-found")
        problems.emplace_back(answer);
    return problems;
}

std::vector<std::optional<Finding>> findingsIn(const std::vector<ApiProblem> &problems,
                                               const std::vector<Handle> &handles,
                                               const net::Response &response)
{
    std::vector<std::optional<Finding>> findings(handles.size());
    std::vector<const ApiProblem *> unnamed;
    unnamed.reserve(problems.size());
    for (const ApiProblem &one : problems) {
        bool isNamed = false;
        for (std::size_t i = 0; i < handles.size(); ++i) {
            if (!one.isAbout(handles[i]))
                continue;
            isNamed = true;
            if (!findings[i])
                findings[i] = one.finding(response);
        }
        if (!isNamed && one.mayBeAboutAccount())
            unnamed.push_back(&one);
    }
    const auto left = std::ranges::count(findings, std::optional<Finding>());
    if (unnamed.empty() || unnamed.size() < static_cast<std::size_t>(left))
        return findings;
    const Finding first = unnamed.front()->finding(response);
    const bool allSayTheSame = std::ranges::all_of(
        unnamed, [&](const ApiProblem *one) { return one->finding(response).tells == first.tells; });
    if (allSayTheSame)
        std::ranges::replace(findings, std::optional<Finding>(), std::optional(first));
    return findings;
}

} // namespace social::x
