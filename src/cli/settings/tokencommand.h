// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/settings/tokenoptions.h"
#include "engine/accounts.h"
#include "engine/engine.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace cli {

/// `newfaces token`: sets a token, removes one, or tells where they are. Prints none.
class TokenCommand : public QObject
{
    Q_OBJECT

public:
    TokenCommand(TokenOptions options, engine::Engine &engine, std::stop_token stop,
                 QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    void set();
    void tellSet(const engine::TokenSet &set);
    void remove();
    void askStates(std::size_t next);
    void tellStates();
    void testFrom(std::size_t next, int exitCode);
    void print(const QString &text, int exitCode);
    void fail(const core::Error &error);

    const TokenOptions m_options;
    engine::Engine &m_engine;
    std::vector<engine::TokenState> m_states;
    std::stop_callback<std::function<void()>> m_whenStopped;
};

} // namespace cli
