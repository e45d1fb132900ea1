// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

#include <functional>

namespace gui {

/// Loads the people and decisions for the current lookup, and stores new decisions. Late replies about an
/// earlier lookup are recognised by their number and dropped.
class DecisionSession : public QObject
{
    Q_OBJECT

public:
    explicit DecisionSession(engine::Engine &engine, QObject *parent = nullptr);

    /// A person with several addresses, or with one address and several names, one of which belongs to
    /// someone else.
    struct SplitQuestion
    {
        core::PersonReport person;
        /// The lookup that was shown when the user asked. The decision applies to it even if another one is
        /// shown by then.
        core::Lookup lookup;
        core::Rules rules;
    };

    /// People whose organisation is to be chosen.
    struct OrganisationQuestion
    {
        QStringList ids;
        // As in SplitQuestion.
        core::Lookup lookup;
        core::Rules rules;
    };

    /// More people than are joined without asking (see joinedWithoutAsking).
    struct JoinQuestion
    {
        QStringList ids;
        // As in SplitQuestion.
        core::Lookup lookup;
        core::Rules rules;
    };

    /// A person who asks to be forgotten, and a lookup that has them.
    struct ForgetQuestion
    {
        core::PersonReport person;
        core::Lookup lookup;
    };

    /// Sets the current lookup. Emits counted() with the number of decisions.
    void setShown(const core::Lookup &lookup, const core::Rules &rules);

    /// Loads people and decisions; emits loaded().
    void load();
    /// Loads a person's addresses and names so that the user can choose one to split off; emits splitReady().
    void askToSplit(const QString &id);
    /// Stores a decision about the people that `words` name (see core::decide()). Emits joinAsked() instead
    /// if many would be joined.
    void decide(core::Decision::Kind kind, const QStringList &words);
    // Store the user's answer to splitReady(): the address, or the name at the person's only address, or
    // every name there.
    void splitOff(const SplitQuestion &question, const QString &address);
    void splitOffName(const SplitQuestion &question, const QString &name);
    void splitEachName(const SplitQuestion &question);
    /// Stores that these names at an address are different people; without names, that all are.
    void splitByName(const QString &address, const QStringList &names);
    /// Joins the people of joinAsked().
    void join(const JoinQuestion &question);
    /// Emits organisationAsked() for these people of the current lookup.
    void askForOrganisation(const QStringList &ids);
    /// Stores the user's answer: the organisation's name; empty for none.
    void setOrganisation(const OrganisationQuestion &question, const QString &name);
    /// Stores that repositories of an answer are left out, or included again; see core::decideRepositories().
    void decideRepositories(const core::Contributions &answer, core::Decision::Kind kind,
                            const QStringList &names);
    /// Stores that all repositories of an answer but one are left out.
    void leaveOutOthers(const core::Contributions &answer, const QString &name);
    void undo(const core::Decision &decision);
    /// Stores what a .mailmap file, or one of another program, says; emits imported().
    void importFile(const QString &path);
    /// Undoes all decisions of a lookup that come from a file; emits fileUndone().
    void undoFile(const core::Lookup &lookup, const QString &file);
    /// Writes who is who to a .mailmap file; emits exported().
    void exportMailmap(const QString &path);
    /// Loads what is known about a person; emits forgetReady().
    void askToForget(const QString &id);
    /// Forgets the person of forgetReady(); emits forgotten().
    void forget(const ForgetQuestion &question);

Q_SIGNALS:
    void loaded(const core::WhoIsWho &people, const std::vector<core::Decision> &decisions,
                const core::Lookup &lookup);
    void answerChanged();
    /// The owner or repository changed; open questions about the previous one are obsolete.
    void lookupChanged();
    /// How many decisions the user made, and how many come from files.
    void counted(int byHand, int fromFiles);
    void splitReady(const gui::DecisionSession::SplitQuestion &question);
    void joinAsked(const gui::DecisionSession::JoinQuestion &question);
    void organisationAsked(const gui::DecisionSession::OrganisationQuestion &question);
    void forgetReady(const gui::DecisionSession::ForgetQuestion &question);
    void forgotten(const core::Forgetting &forgotten);
    /// A decision was stored.
    void decided(const core::Decision &decision);
    void undone(const core::Decision &decision);
    /// Emitted after failed().
    void undoFailed(const core::Decision &decision, const core::Error &error);
    /// A file was imported into the lookup, which may not be the current one any more.
    void imported(const engine::ImportedPeople &people, const core::Lookup &lookup);
    void fileUndone(const QString &file, int decisions, const core::Lookup &lookup);
    /// Emitted after failed().
    void fileUndoFailed(const QString &file, const core::Lookup &lookup, const core::Error &error);
    void exported(const QString &path);
    /// Decisions were added or undone, or a person was forgotten.
    void changed();
    void failed(const core::Error &error);

private:
    using Choose = std::function<core::Result<core::Decision>(const core::WhoIsWho &people)>;
    using Use = std::function<void(const core::WhoIsWho &people)>;

    /// Loads the people of a lookup for `use`; emits failed() if that fails. Neither is done if by then
    /// `*number` has changed; null for one that never does.
    void withPeople(const core::Lookup &lookup, const core::Rules &rules, const quint64 *number,
                    const Use &use);
    /// Stores the decision that `choose` returns.
    void decideAbout(const core::Lookup &lookup, const core::Rules &rules, const Choose &choose);
    void store(const core::Lookup &lookup, const core::Decision &decision);
    void storeOrFail(const core::Lookup &lookup, const core::Result<core::Decision> &decision);
    void count();

    engine::Engine &m_engine;
    core::Lookup m_lookup;
    core::Rules m_rules;
    quint64 m_countNumber = 0;
    quint64 m_loadNumber = 0;
    quint64 m_questionNumber = 0;
};

} // namespace gui
