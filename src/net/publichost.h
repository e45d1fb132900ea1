// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QUrl>

namespace net {

/// Whether an IP address is one of the public internet's: no loopback, private, link-local, shared, multicast
/// or reserved one (RFC 6890), nor one that leads to such an IPv4 address (RFC 3056, RFC 6052).
bool isPublicAddress(const QHostAddress &address);

/// Whether an address's host is one of the public internet's by what the address alone tells: an IP address
/// of isPublicAddress(), or a name that is not kept for this machine or the local network (RFC 2606, RFC
/// 6761, RFC 6762, RFC 8375, and those that ICANN gives to nobody: .corp, .home, .internal, .mail). Names are
/// not resolved: see Request::Hosts.
bool isPublicHost(const QUrl &url);

} // namespace net
