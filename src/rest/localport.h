// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "engine/engine.h"
#include "rest/http/server.h"

#include <QObject>

#include <memory>

namespace rest {

/// The default number of the local port.
inline constexpr quint16 usualPort = 7423;

struct LocalPortOptions
{
    /// 0 selects a free port.
    quint16 port = usualPort;
    /// The token that a request must send, see core::checkPortToken(); empty if none is required.
    QByteArray token = {};
    /// Called on the server's thread for each request that was answered.
    std::function<void(const LogLine &)> log = {};
    core::Clock clock = core::now;
};

/// Offers what the program knows and does to other programs on this computer, over HTTP on 127.0.0.1. Lives
/// on the engine's thread; charts need a QApplication.
class LocalPort
{
public:
    /// Listens. The engine must outlive it. Kinds: Unavailable, naming the port, when the port is in use, and
    /// Usage for a token that is too short.
    static core::Result<std::unique_ptr<LocalPort>> open(engine::Engine &engine,
                                                         const LocalPortOptions &options);
    /// Closes the sockets immediately. Running jobs are stopped, and continue from there when requested
    /// again.
    ~LocalPort();
    LocalPort(const LocalPort &) = delete;
    LocalPort &operator=(const LocalPort &) = delete;

    quint16 port() const;

private:
    class Private;
    explicit LocalPort(std::unique_ptr<Private> parts);

    std::unique_ptr<Private> d;
};

} // namespace rest
