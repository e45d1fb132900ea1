// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/port/portsession.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"

#include <utility>

namespace gui {

PortSession::PortSession(engine::Engine &engine, quint16 port, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_number(port)
{
    connect(&engine.accounts(), &engine::Accounts::changed, this, [this](core::TokenFor whose) {
        if (whose == core::TokenFor::Port)
            refreshToken();
    });
}

PortSession::~PortSession() = default;

void PortSession::open(quint16 port)
{
    m_number = port;
    if (!token().isEmpty())
        return listen();
    m_isOpening = true;
    engine::whenAnswered<engine::TokenState>(m_engine.accounts().ensurePortToken(), this,
                                             [this](const core::Result<engine::TokenState> &made) {
                                                 if (!std::exchange(m_isOpening, false))
                                                     return;
                                                 // Without a token the port would answer everybody.
                                                 if (made)
                                                     listen();
                                                 else
                                                     report(made.error());
                                             });
}

void PortSession::listen()
{
    const bool wasOpen = isOpen();
    // Close first: it may be the same port number.
    m_port.reset();
    m_token = token();
    core::Result<std::unique_ptr<rest::LocalPort>> opened =
        rest::LocalPort::open(m_engine, {.port = m_number, .token = m_token});
    if (opened) {
        m_error.reset();
        m_port = std::move(*opened);
        Q_EMIT changed();
        return;
    }
    report(opened.error());
    if (wasOpen)
        Q_EMIT changed();
}

void PortSession::report(const core::Error &error)
{
    m_error = error;
    Q_EMIT failed(error);
}

void PortSession::close()
{
    m_isOpening = false;
    m_port.reset();
    m_error.reset();
    Q_EMIT changed();
}

bool PortSession::isOpen() const
{
    return m_port != nullptr;
}

quint16 PortSession::port() const
{
    return m_number;
}

const std::optional<core::Error> &PortSession::error() const
{
    return m_error;
}

QByteArray PortSession::token() const
{
    return m_engine.accounts().token(core::TokenFor::Port);
}

engine::TokenState PortSession::tokenState() const
{
    return m_engine.accounts().known(core::TokenFor::Port);
}

bool PortSession::isTokenFromEnvironment() const
{
    return tokenState().origin == engine::TokenState::Origin::Environment;
}

void PortSession::renewToken()
{
    if (!isTokenFromEnvironment())
        m_engine.accounts().set(core::TokenFor::Port, core::newPortToken());
}

void PortSession::refreshToken()
{
    if (isOpen() && m_token != token())
        open(m_number);
    else
        Q_EMIT changed();
}

} // namespace gui
