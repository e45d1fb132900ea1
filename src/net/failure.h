// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QNetworkReply>

#include <optional>

namespace net {

/// Why a try failed.
struct Failure
{
    core::Error error;
    /// Worth another try.
    bool transient = true;
};

/// The result of a try: an answer, or a failure with the part of the answer that arrived, if any.
struct Outcome
{
    Response response = {};
    std::optional<Failure> failure = std::nullopt;
};

/// Why no whole answer arrived; nothing when the error only repeats the answer's status. `status` is 0 when
/// there was no answer.
std::optional<Failure> transportFailure(QNetworkReply::NetworkError error, int status, const QString &host);

/// Why an answer counts as a failure: a transient server error (500, 502, 503, 504), or a body that is not as
/// long as announced.
std::optional<Failure> answerFailure(const Response &response);

/// Sets Response::json. A 2xx that is not JSON is a failure, and so is JSON with more than two million
/// values, which would take many times the memory of the body.
std::optional<Failure> parseJson(Response &response);

/// The error of a cancelled request.
core::Error stopped();

/// An address that is not http or https, or has no host.
Failure notOnTheWeb(const QUrl &url);

/// A host that sent nothing for too long.
Failure silentHost(const QString &host);

/// A host name without an address.
Failure unknownHost(const QString &host);

/// A host whose answer takes too long.
Failure endlessAnswer(const QString &host);

/// A host whose answer is too large.
Failure tooLargeAnswer(const QString &host);

/// An address on this machine or in a private network, for a request that must not go there.
Failure notPublic(const QUrl &url);

/// A host that closed the connection instead of answering.
Failure closedByHost(const QString &host);

} // namespace net
