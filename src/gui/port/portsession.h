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

/// The window's local port: on or off, its number, and the token that programs have to show, which is the
/// accounts'.
class PortSession : public QObject
{
    Q_OBJECT

public:
    /// The engine has to outlive it. Opens nothing yet; `port` is what port() says until then.
    PortSession(engine::Engine &engine, quint16 port, QObject *parent = nullptr);
    ~PortSession() override;

    /// Listens there, instead of where it did, once the keychain has told the token, or another was made.
    /// Emits changed() or, when it cannot, failed(), and changed() too if it was on before.
    void open(quint16 port);
    /// Closes its sockets at once.
    void close();
    bool isOpen() const;
    /// Whether it is to open, and waits for its token.
    bool isOpening() const { return m_isOpening; }

    /// Where it listens, or would have listened last.
    quint16 port() const;
    /// Why it is not open, when it should be.
    const std::optional<core::Error> &error() const;

    /// Empty until it was first opened, or renewed, where the keychain has none.
    QByteArray token() const;
    /// Where the token comes from, and is kept.
    engine::TokenState tokenState() const;
    /// Whether the environment gives the token, which then cannot be renewed.
    bool isTokenFromEnvironment() const;
    /// Takes another token, and refuses the old one from now on. While open, that closes the sockets and
    /// opens the port again.
    void renewToken();

Q_SIGNALS:
    /// It was opened or closed, or has another token.
    void changed();
    /// It could not be opened: it is off.
    void failed(const core::Error &error);

private:
    void listen();
    void refreshToken();

    engine::Engine &m_engine;
    quint16 m_number;
    /// With which it listens.
    QByteArray m_token;
    /// It waits for its token.
    bool m_isOpening = false;
    std::optional<core::Error> m_error;
    std::unique_ptr<rest::LocalPort> m_port;
};

} // namespace gui
