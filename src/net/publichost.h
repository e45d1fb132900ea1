// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QUrl>

namespace net {

/// Whether an IP address is on the public internet: not a loopback, private, link-local, shared, multicast or
/// reserved one (RFC 6890), and not one that maps to such an IPv4 address (RFC 3056, RFC 6052).
bool isPublicAddress(const QHostAddress &address);

/// Whether an address's host is on the public internet, judging only by the address: an IP address for which
/// isPublicAddress() is true, or a name that is not reserved for this machine or the local network (RFC 2606,
/// RFC 6761, RFC 6762, RFC 8375, and those that ICANN does not assign: .corp, .home, .internal, .mail). Names
/// are not resolved: see Request::Hosts.
bool isPublicHost(const QUrl &url);

} // namespace net
