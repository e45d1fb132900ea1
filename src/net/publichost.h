// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace net {

/// Whether an address's host is one of the public internet's by what the address alone tells: no loopback,
/// private, link-local, shared, multicast or reserved IP address (RFC 6890), and no name that is kept for
/// this machine or the local network (RFC 6761, RFC 6762, RFC 8375). Names are not resolved.
bool isPublicHost(const QUrl &url);

} // namespace net
