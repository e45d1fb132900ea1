// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/people/peopleoptions.h"
#include "core/people/decision.h"
#include "core/people/whoiswho.h"
#include "engine/engine.h"

#include <QByteArray>
#include <QObject>

#include <stop_token>
#include <vector>

namespace cli {

/// Lists who counts as one person; stores, lists and undoes decisions about it.
class PeopleCommand : public QObject
{
    Q_OBJECT

public:
    PeopleCommand(PeopleOptions options, engine::Engine &engine, std::stop_token stop,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    void takePeople(const core::WhoIsWho &people);
    void takeDecisions(std::vector<core::OwnedDecision> decisions);
    void decideRepositories();
    void keep(const core::Decision &decision);
    void undo(const core::Decision &decision);
    void undoFile();
    void import();
    void forget(const core::PersonReport &person);
    void forgetNow(const QString &key);
    void listForgotten();
    void removeForgotten();
    void print(const QByteArray &bytes);
    void fail(const core::Error &error);

    const PeopleOptions m_options;
    engine::Engine &m_engine;
    const std::stop_token m_stop;
};

} // namespace cli
