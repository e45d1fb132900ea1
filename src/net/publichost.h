// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace net {

/// Whether the host of an address is on the public internet, as far as the address itself shows it: it is not
/// a loopback, private, link-local, shared, multicast or reserved IP address (RFC 6890), nor a name that is
/// reserved for this machine or the local network (RFC 6761, RFC 6762, RFC 8375). Names are not resolved.
bool isPublicHost(const QUrl &url);

} // namespace net
