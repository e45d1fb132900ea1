// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "support/fakegithub.h"
#include "support/githubforge.h"

#include <QTemporaryDir>

#include <memory>

/// An owner of the fakes, and a repository.
inline const QString acme = QStringLiteral("acme");
inline const QString anvil = QStringLiteral("anvil");

/// An engine on a folder of its own, which asks a fake GitHub by REST.
class EngineDesk
{
public:
    EngineDesk() { restart(); }

    /// As after the program's end and next start: the same folder, nothing else.
    void restart()
    {
        engine.reset();
        engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = github->api(), .dataFolder = folder.path()},
            engine::TokenSources{.environment = {{core::TokenFor::GitHub, {"a-token"}}}});
    }

    core::Result<core::Contributions> ask(const QString &text,
                                          engine::Reading reading = engine::Reading::Refresh,
                                          const core::Rules &rules = {}) const
    {
        return engine->contributors(question(text, reading, rules)).result();
    }

    static engine::Question question(const QString &text, engine::Reading reading = engine::Reading::Refresh,
                                     const core::Rules &rules = {})
    {
        engine::Question question;
        question.lookup = core::parseLookup(text, support::gitHub).value();
        question.reading = reading;
        question.rules = rules;
        question.source = engine::Source::Rest;
        return question;
    }

    /// Pages of commits that were asked for since the last forget().
    int pagesAsked() const { return github->count(QStringLiteral("/commits?")); }
    int asked() const { return github->http().count(); }
    void forget() { github->http().forget(); }

    // The engine goes first, and its requests with it.
    QTemporaryDir folder;
    std::unique_ptr<support::FakeGitHub> github = std::make_unique<support::FakeGitHub>();
    std::unique_ptr<engine::Engine> engine;
};
