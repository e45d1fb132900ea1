// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QNetworkReply>

#include <optional>

namespace net {

/// Why a try came to nothing.
struct Trouble
{
    core::Error error;
    /// It may pass: worth another try.
    bool passing = true;
};

/// What a try came to: an answer, or trouble; with the part of an answer that arrived, if one did.
struct Outcome
{
    Response response = {};
    std::optional<Trouble> trouble = std::nullopt;
    /// By HTTP/1.1: Qt sends a request again, unasked, when its connection dies before the answer.
    bool mayBeSentAgain = true;
};

/// The trouble behind a failed exchange of bytes; nothing when the error only repeats the answer's status.
/// `error` may be one of QNetworkReply's for an answer with that `status`, 0 when there was none.
std::optional<Trouble> troubleOnTheWay(QNetworkReply::NetworkError error, int status, const QString &host);

/// The trouble with an answer that came: a server's error that may pass (500, 502, 503, 504), a body that is
/// not as long as announced, or a 2xx that is not of the `content` that was asked for.
std::optional<Trouble> troubleInAnswer(const Response &response, Request::Content content);

/// What ends because it was told to.
core::Error stopped();

/// An address that is not http or https, or has no host.
Trouble notOnTheWeb(const QUrl &url);

/// A host that said nothing for too long.
Trouble silentHost(const QString &host);

/// A host whose answer takes too long.
Trouble endlessAnswer(const QString &host);

/// A host that sends more than was asked for.
Trouble tooLargeAnswer(const QString &host);

/// An address on this machine or in a private network, where such are not asked.
Trouble notPublic(const QUrl &url);

/// A host that closed the connection instead of answering.
Trouble closedByHost(const QString &host);

} // namespace net
