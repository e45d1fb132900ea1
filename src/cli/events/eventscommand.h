// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/events/eventsoptions.h"
#include "engine/engine.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace cli {

/// Lists the user's own events of an owner, adds one, removes one, or undoes that.
class EventsCommand : public QObject
{
    Q_OBJECT

public:
    EventsCommand(EventsOptions options, engine::Engine &engine, const std::stop_token &stop,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    void list(const std::vector<core::Event> &events);
    void change(const engine::Answer<void> &answer, const QString &done);
    void end(const core::Result<void> &written);
    void fail(const core::Error &error);

    const EventsOptions m_options;
    engine::Engine &m_engine;
};

} // namespace cli
