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

/// `newfaces token`: stores or removes a token, or shows where they are stored. Never prints one.
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
    void showSet(const engine::TokenSet &set);
    void remove();
    void loadStates(std::size_t next);
    void showStates();
    void testFrom(std::size_t next, int exitCode);
    void print(const QString &text, int exitCode);
    void fail(const core::Error &error);

    const TokenOptions m_options;
    engine::Engine &m_engine;
    std::vector<engine::TokenState> m_states;
    std::stop_callback<std::function<void()>> m_whenStopped;
};

} // namespace cli
