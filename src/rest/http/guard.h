// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/refusal.h"
#include "rest/http/request.h"

#include <QByteArray>

#include <expected>

namespace rest {

/// Which requests the local port answers.
struct GuardRules
{
    /// The port on which it listens.
    quint16 port = 0;
    /// The bearer token that a request must send; empty if none is required.
    QByteArray token = {};
};

/// Admits requests from the user's programs, and none that a web page could make a browser send.
///
/// In this order: 400 for malformed requests (a target that is not a path, invalid bytes, a body whose length
/// is given twice); 421 for a Host that is not this port of this machine, which is how the request of a page
/// arrives whose name resolves to 127.0.0.1; 403 for a request that says that it comes from a page; 401
/// without the token; 415 for a body, and any POST, that is not JSON, because a page cannot send JSON without
/// asking first.
std::expected<void, Refusal> guard(const RequestHead &head, const GuardRules &rules);

} // namespace rest
