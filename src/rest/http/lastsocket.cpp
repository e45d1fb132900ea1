// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/lastsocket.h"

#include <sys/types.h>

extern "C" {

// <sys/socket.h> has an inline recv() of its own when FORTIFY is on.
struct sockaddr;
ssize_t recvfrom(int socket, void *bytes, size_t size, int flags, sockaddr *address, unsigned int *length);
ssize_t recv(int socket, void *bytes, size_t size, int flags);
}

namespace rest {

namespace {

/// Trivial, so that they are valid as long as the thread runs.
thread_local int lastUsed = -1;
thread_local bool hasRead = false;

} // namespace

std::optional<int> lastSocket()
{
    return hasRead ? std::optional(lastUsed) : std::nullopt;
}

void setLastSocket(int socket)
{
    lastUsed = socket;
}

} // namespace rest

/// recv(2). The linker exports it, because libraries use a function of this name.
extern "C" ssize_t recv(int socket, void *bytes, size_t size, int flags)
{
    rest::lastUsed = socket;
    rest::hasRead = true;
    return ::recvfrom(socket, bytes, size, flags, nullptr, nullptr);
}
