// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/refusal.h"
#include "rest/http/request.h"

#include <QByteArray>

#include <expected>

namespace rest {

/// Whom the local port serves.
struct GuardRules
{
    /// Where it listens.
    quint16 port = 0;
    /// What a request has to show as its bearer; empty asks for none.
    QByteArray token = {};
};

/// Lets in what a program of the user's sends, and nothing that a web page could have its browser send.
///
/// In this order: 400 for what no honest client sends (a target that is no path, bytes that do not belong, a
/// body whose length two headers tell); 421 for a Host that is not this port of this machine, which is how a
/// page whose name was bound to 127.0.0.1 would arrive; 403 for what comes from a page by its own account;
/// 401 without the token; 415 for a body, and any POST, that is not JSON, since a page may send no JSON
/// unasked.
std::expected<void, Refusal> guard(const RequestHead &head, const GuardRules &rules);

} // namespace rest
