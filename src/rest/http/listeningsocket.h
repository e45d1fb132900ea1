// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QtGlobal>

namespace rest {

/// A socket that listens on 127.0.0.1.
class ListeningSocket
{
public:
    /// Port 0 selects a free port.
    static core::Result<ListeningSocket> open(quint16 port);

    ListeningSocket(ListeningSocket &&other) noexcept;
    ListeningSocket &operator=(ListeningSocket &&other) noexcept;
    ~ListeningSocket();

    quint16 port() const { return m_port; }
    /// The caller must close the socket.
    int release();

private:
    explicit ListeningSocket(int socket);

    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace rest
