// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

namespace gui {

/// Who is who among the people of the answer that is shown, and what the user decides about it. What was
/// asked about an earlier answer is dropped by its number.
class DecisionSession : public QObject
{
    Q_OBJECT

public:
    explicit DecisionSession(engine::Engine &engine, QObject *parent = nullptr);

    /// Someone with several addresses, one of which is to be split off.
    struct SplitQuestion
    {
        core::PersonReport person;
        /// The answer that was shown when it was asked: the decision is about that, whatever is shown then.
        core::Lookup lookup;
        core::Rules rules;
    };

    /// The answer that it is about from now on; tells how many decisions there are.
    void setShown(const core::Lookup &lookup, const core::Rules &rules);

    /// Asks who is who; known() tells.
    void load();
    /// Asks for a person's addresses, one of which is to be split off; splittable() tells.
    void askToSplit(const QString &id);
    /// Keeps what was decided about the people whom the words name (see core::decide()).
    void decide(core::Decision::Kind kind, const QStringList &words);
    /// Keeps the user's answer to a question of splittable().
    void splitOff(const SplitQuestion &question, const QString &address);
    void undo(const core::Decision &decision);

Q_SIGNALS:
    void loaded(const core::WhoIsWho &people, const std::vector<core::Decision> &decisions);
    void answerChanged();
    /// Another owner, or another repository, is shown: questions about the one before are void.
    void lookupChanged();
    void counted(int decisions);
    void splitReady(const gui::DecisionSession::SplitQuestion &question);
    /// Decided, and kept.
    void decided(const core::Decision &decision);
    void undone(const core::Decision &decision);
    /// Who counts as whom is not what it was.
    void changed();
    void failed(const core::Error &error);

private:
    void decideAbout(const core::Lookup &lookup, const core::Rules &rules, core::Decision::Kind kind,
                     const QStringList &words);
    void store(const QString &owner, const core::Decision &decision);
    void count();

    engine::Engine &m_engine;
    core::Lookup m_lookup;
    core::Rules m_rules;
    quint64 m_countNumber = 0;
    quint64 m_loadNumber = 0;
    quint64 m_splitNumber = 0;
};

} // namespace gui
