// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/tokencommand.h"

#include "cli/exitcode.h"
#include "cli/settings/tokentext.h"
#include "cli/terminal/console.h"
#include "cli/terminal/table.h"
#include "core/messages/describe.h"
#include "engine/whenanswered.h"

#include <algorithm>

namespace cli {

namespace {

using core::Result;
using engine::TokenState;

} // namespace

TokenCommand::TokenCommand(TokenOptions options, engine::Engine &engine, std::stop_token stop,
                           QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
    , m_whenStopped(std::move(stop), [this] { Q_EMIT finished(Interrupted); })
{}

void TokenCommand::start()
{
    switch (m_options.action) {
    case TokenOptions::Action::Set:
        return set();
    case TokenOptions::Action::Remove:
        return remove();
    case TokenOptions::Action::Status:
        return loadStates(0);
    }
}

void TokenCommand::set()
{
    const core::TokenFor whose = m_options.whose.front();
    engine::whenAnswered<engine::TokenSet>(m_engine.accounts().set(whose, m_options.token), this,
                                           [this](const Result<engine::TokenSet> &set) {
                                               if (set)
                                                   showSet(*set);
                                               else
                                                   fail(set.error());
                                           });
}

void TokenCommand::showSet(const engine::TokenSet &set)
{
    // It would be lost when this command ends.
    if (set.state.origin == TokenState::Origin::Session) {
        core::Error notKept = *set.state.trouble;
        notKept.message = core::asText(
            QStringLiteral("%1 Set the environment variable %2 instead.")
                .arg(inEnglish(notKept), engine::variablesForToken(m_options.whose.front()).first()));
        return fail(notKept);
    }
    QString text = QStringLiteral("Stored the token for %1 in the keychain.\n")
                       .arg(serviceName(m_options.whose.front()));
    if (set.report)
        text += reportText(m_options.whose.front(), *set.report);
    if (set.untested)
        say(QStringLiteral("The token could not be tested with GitHub. %1").arg(inEnglish(*set.untested)));
    if (set.state.origin == TokenState::Origin::Environment)
        say(QStringLiteral("%1 is set and overrides it.").arg(set.state.variable));
    print(text, Success);
}

void TokenCommand::remove()
{
    const core::TokenFor whose = m_options.whose.front();
    engine::whenAnswered<TokenState>(
        m_engine.accounts().remove(whose), this, [this, whose](const Result<TokenState> &removed) {
            if (!removed)
                return fail(removed.error());
            if (removed->origin == TokenState::Origin::Environment)
                say(QStringLiteral("%1 is still set and will be used.").arg(removed->variable));
            print(QStringLiteral("The keychain has no token for %1.\n").arg(serviceName(whose)), Success);
        });
}

void TokenCommand::loadStates(std::size_t next)
{
    if (next == m_options.whose.size())
        return showStates();
    engine::whenAnswered<TokenState>(m_engine.accounts().state(m_options.whose[next]), this,
                                     [this, next](const Result<TokenState> &state) {
                                         m_states.push_back(*state);
                                         loadStates(next + 1);
                                     });
}

void TokenCommand::showStates()
{
    Table table({{QStringLiteral("token"), Align::Left}, {QStringLiteral("stored"), Align::Left}});
    std::vector<core::Message> troubles;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        table.addRow({toString(m_options.whose[i]), whereStored(m_states[i])});
        // Usually the same for all.
        const std::optional<core::Error> &trouble = m_states[i].trouble;
        if (trouble && std::ranges::find(troubles, trouble->message) == troubles.end())
            troubles.push_back(trouble->message);
    }
    for (const core::Message &trouble : troubles)
        say(trouble);
    if (const Result<void> written = writeOut(table.toString()); !written)
        return fail(written.error());
    const bool isComplete =
        std::ranges::none_of(m_states, [](const TokenState &state) { return state.mayBeHidden(); });
    testFrom(m_options.test ? 0 : m_states.size(), isComplete ? Success : Incomplete);
}

void TokenCommand::testFrom(std::size_t next, int exitCode)
{
    while (next < m_states.size() && (m_options.whose[next] == core::TokenFor::Port ||
                                      m_states[next].origin == TokenState::Origin::None))
        ++next;
    if (next == m_states.size())
        return Q_EMIT finished(exitCode);
    const core::TokenFor whose = m_options.whose[next];
    engine::whenAnswered<core::TokenReport>(
        m_engine.accounts().test(whose), this,
        [this, whose, next, exitCode](const Result<core::TokenReport> &report) {
            if (!report) {
                say(report.error());
                return testFrom(next + 1, Failure);
            }
            const QString text = QStringLiteral("%1: %2").arg(serviceName(whose), reportText(whose, *report));
            if (const Result<void> written = writeOut(text); !written)
                return fail(written.error());
            testFrom(next + 1, exitCode);
        });
}

void TokenCommand::print(const QString &text, int exitCode)
{
    if (const Result<void> written = writeOut(text); !written)
        return fail(written.error());
    Q_EMIT finished(exitCode);
}

void TokenCommand::fail(const core::Error &error)
{
    say(error);
    Q_EMIT finished(error.kind == core::Error::Kind::Usage ? UsageError : Failure);
}

} // namespace cli
