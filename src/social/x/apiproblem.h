// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"
#include "net/http.h"

#include <QJsonArray>

#include <vector>

namespace social::x {

/// A problem in an answer of the API ("Response codes and errors" in X's documentation). X names the account
/// in `value` or `resource_id`, in brackets in `detail`, or not at all.
class ApiProblem
{
public:
    explicit ApiProblem(QJsonObject json);

    bool isAbout(const core::Handle &handle) const;
    /// Whether it may be about an account, and not about the request, the token or the plan.
    bool mayBeAboutAccount() const { return m_mayBeAboutAccount; }
    /// What it says of the account that it is about.
    core::Finding finding(const net::Response &response) const;

private:
    QString text(QStringView field) const { return m_json.value(field).toString(); }

    QJsonObject m_json;
    /// As far as they are handles.
    core::Handle m_value;
    core::Handle m_resource;
    bool m_mayBeAboutAccount = false;
};

/// The problems of an answer: those in `errors`, at most 1,000, or the answer itself where it is one.
std::vector<ApiProblem> problemsIn(const QJsonObject &answer);

/// The finding about each handle that the answer has no profile for. A handle that no problem names
/// gets one of those that name nobody, if there are enough for all such handles and all say the same. Nothing
/// for a handle about which nothing is said.
std::vector<std::optional<core::Finding>> findingsIn(const std::vector<ApiProblem> &problems,
                                                     const std::vector<core::Handle> &handles,
                                                     const net::Response &response);

} // namespace social::x
