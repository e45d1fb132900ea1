// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/accounts.h"
#include "rest/localport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace gui {

/// The window's local port: its state, its number and the token that clients must send. The token belongs to
/// engine::Accounts.
class PortSession : public QObject
{
    Q_OBJECT

public:
    /// The engine must outlive it. Does not open the port yet; port() returns `port` until then.
    PortSession(engine::Engine &engine, quint16 port, QObject *parent = nullptr);
    ~PortSession() override;

    /// Opens the port, and closes one that was open. Waits for the token: it is read from the keychain or
    /// created first. Emits changed() on success and failed() otherwise; in that case also changed() if the
    /// port was open before.
    void open(quint16 port);
    /// Closes all sockets at once.
    void close();
    bool isOpen() const;
    /// Whether open() is waiting for the token.
    bool isOpening() const { return m_isOpening; }

    /// The current port number, or the last one.
    quint16 port() const;
    /// Why the last attempt to open it failed.
    const std::optional<core::Error> &error() const;

    /// Empty until the port was opened or the token renewed, unless the keychain has one.
    QByteArray token() const;
    /// Where the token comes from and where it is stored.
    engine::TokenState tokenState() const;
    /// Whether the token comes from the environment. Such a token cannot be renewed.
    bool isTokenFromEnvironment() const;
    /// Replaces the token; the old one stops working. If the port is open, it is closed and opened again.
    void renewToken();

Q_SIGNALS:
    /// The port was opened or closed, or the token changed.
    void changed();
    /// The port could not be opened and is now off.
    void failed(const core::Error &error);

private:
    void listen();
    void report(const core::Error &error);
    void refreshToken();

    engine::Engine &m_engine;
    quint16 m_number;
    /// The token that the open port accepts.
    QByteArray m_token;
    /// open() is waiting for the token.
    bool m_isOpening = false;
    std::optional<core::Error> m_error;
    std::unique_ptr<rest::LocalPort> m_port;
};

} // namespace gui
