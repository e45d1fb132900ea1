// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/port/serveoptions.h"
#include "engine/accounts.h"
#include "engine/engine.h"
#include "rest/localport.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace cli {

/// `newfaces serve`: runs the local port until it is stopped.
class ServeCommand : public QObject
{
    Q_OBJECT

public:
    ServeCommand(ServeOptions options, engine::Engine &engine, std::stop_token stop,
                 QObject *parent = nullptr);
    ~ServeCommand() override;

    void start();

Q_SIGNALS:
    void finished(int code);

private:
    void listenWith(const engine::TokenState &state);
    /// An empty token means that none is required.
    void listen(const QByteArray &token);

    ServeOptions m_options;
    engine::Engine &m_engine;
    std::stop_token m_stop;
    std::unique_ptr<rest::LocalPort> m_port;
    std::optional<std::stop_callback<std::function<void()>>> m_whenStopped;
};

} // namespace cli
