// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/portsession.h"

#include <utility>

namespace gui {

PortSession::PortSession(engine::Engine &engine, quint16 port, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_number(port)
    , m_token(engine.settings().portToken)
{
    if (m_token.isEmpty())
        m_token = rest::newPortToken();
}

PortSession::~PortSession() = default;

void PortSession::open(quint16 port)
{
    const bool wasOpen = isOpen();
    // First, since it may be the same port.
    m_port.reset();
    m_number = port;
    core::Result<std::unique_ptr<rest::LocalPort>> opened =
        rest::LocalPort::open(m_engine, {.port = port, .token = m_token});
    if (opened) {
        m_trouble.reset();
        m_port = std::move(*opened);
        Q_EMIT changed();
        return;
    }
    m_trouble = opened.error();
    if (wasOpen)
        Q_EMIT changed();
    Q_EMIT failed(opened.error());
}

void PortSession::close()
{
    m_port.reset();
    m_trouble.reset();
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

const std::optional<core::Error> &PortSession::trouble() const
{
    return m_trouble;
}

const QByteArray &PortSession::token() const
{
    return m_token;
}

bool PortSession::hasTokenOfEnvironment() const
{
    return !m_engine.settings().portToken.isEmpty();
}

void PortSession::renewToken()
{
    if (hasTokenOfEnvironment())
        return;
    m_token = rest::newPortToken();
    if (isOpen())
        open(m_number);
    else
        Q_EMIT changed();
}

} // namespace gui
