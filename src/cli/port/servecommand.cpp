// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/port/servecommand.h"

#include "cli/exitcode.h"
#include "cli/terminal/console.h"
#include "core/messages/describe.h"
#include "engine/whenanswered.h"

namespace cli {

namespace {

/// Writes one line per request.
void logRequest(const rest::LogLine &line)
{
    say(QStringLiteral("%1 %2 %3 %4 %5 ms %6 bytes")
            .arg(core::toString(core::now()), QString::fromLatin1(line.method),
                 QString::fromLatin1(line.path), QString::number(line.status),
                 QString::number(line.took.count()), QString::number(line.bytes)));
}

} // namespace

ServeCommand::ServeCommand(ServeOptions options, engine::Engine &engine, std::stop_token stop,
                           QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_engine(engine)
    , m_stop(std::move(stop))
{
    connect(&engine, &engine::Engine::noticed, this, qOverload<const core::Message &>(&say));
}

ServeCommand::~ServeCommand() = default;

void ServeCommand::start()
{
    if (!m_options.requiresToken)
        return listen({});
    engine::whenAnswered<engine::TokenState>(m_engine.accounts().ensurePortToken(), this,
                                             [this](const core::Result<engine::TokenState> &state) {
                                                 if (state)
                                                     return listenWith(*state);
                                                 say(state.error());
                                                 Q_EMIT finished(Failure);
                                             });
}

void ServeCommand::listenWith(const engine::TokenState &state)
{
    using Origin = engine::TokenState::Origin;
    if (state.origin == Origin::Session) {
        say(QStringLiteral("There is no token for the local port, and a new one cannot be stored. %1 Set "
                           "NEWFACES_PORT_TOKEN, for example to the output of “openssl rand -hex 32”, or use "
                           "--no-token to answer every program on this computer.")
                .arg(inEnglish(*state.trouble)));
        return Q_EMIT finished(Failure);
    }
    listen(m_engine.accounts().token(core::TokenFor::Port));
    if (m_port && state.origin == Origin::Keychain)
        say(QStringLiteral("Programs must send the token in the keychain. The window's settings show it, and "
                           "“newfaces token set api” replaces it."));
}

void ServeCommand::listen(const QByteArray &token)
{
    rest::LocalPortOptions options{.port = m_options.port, .token = token};
    if (!m_options.quiet)
        options.log = logRequest;
    core::Result<std::unique_ptr<rest::LocalPort>> port = rest::LocalPort::open(m_engine, options);
    if (!port) {
        say(port.error());
        return Q_EMIT finished(Failure);
    }
    m_port = std::move(*port);
    say(QStringLiteral("Listening on http://127.0.0.1:%1. Press Ctrl-C to stop.").arg(m_port->port()));
    m_whenStopped.emplace(m_stop, [this] {
        m_port.reset();
        Q_EMIT finished(Success);
    });
}

} // namespace cli
