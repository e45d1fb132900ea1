// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace rest {

// libmicrohttpd reports that it is about to refuse a request, but not on which connection, and nothing in its
// interface tells them apart while several are sending. What is certain is the connection that it works on:
// it works on one at a time, and begins by reading from its socket or by calling one of our functions. So the
// program has its own recv(), which libmicrohttpd and all other libraries call in place of the C library's.
// It does the same, and remembers the socket.

/// The socket that the current thread worked on last: the one that was read with recv() or passed to
/// setLastSocket(), whichever came later. Nothing if recv() was never called on this thread, which also means
/// that libmicrohttpd reads in another way.
std::optional<int> lastSocket();

void setLastSocket(int socket);

} // namespace rest
