// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/counting/contributions.h"
#include "core/counting/hostcomparison.h"
#include "core/history/entry.h"
#include "core/history/event.h"
#include "core/library.h"
#include "core/people/decision.h"
#include "core/people/forgotten.h"
#include "core/people/whoiswho.h"
#include "core/profiles/handle.h"
#include "core/storage.h"
#include "engine/answer.h"
#include "engine/peopleimport.h"
#include "engine/question.h"
#include "engine/settings.h"
#include "engine/tokensources.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace engine {

class Accounts;
class Avatars;
class Profiles;

/// The use cases, as jobs on their own threads. To be called from the thread it lives in; answers are
/// futures. Its destructor stops running jobs and waits for them.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(Settings settings, TokenSources tokens = {}, core::Clock clock = core::now);
    ~Engine() override;

    const Settings &settings() const;
    /// New questions use these settings; running jobs continue with the old ones. A token is never sent to
    /// another host than before.
    void apply(const Settings &settings);
    /// The use cases for tokens; destroyed with the engine.
    Accounts &accounts();
    /// The use cases for profiles; destroyed with the engine.
    Profiles &profiles();
    /// The pictures of accounts on code hosts; destroyed with the engine.
    Avatars &avatars();

    /// The lookup with the engine's current host, if it has none. All functions fill that in by themselves;
    /// this is for comparing lookups with returned ones.
    core::Lookup withHost(core::Lookup lookup) const;

    /// Reads what the question asks for, stores it, and counts. Kind Usage when the lookup is on another host
    /// than the engine's, unless the question is Stored. Stored: kind NotFound when it was never read
    /// completely. Cancelled keeps the pages that were read, and the history as it was before.
    Answer<core::Contributions> contributors(const Question &question, std::stop_token stop = {});

    /// Counts what has been read so far of an owner, while it is read for the first time: only repositories
    /// that have been read completely. Contributions::complete is false. Kind NotFound when there are none.
    Answer<core::Contributions> contributorsSoFar(const core::Lookup &owner, const core::Rules &rules);

    /// Compares the people of a repository, counted from stored data, with the host's own list of its
    /// contributors, which is read once; Question::reading and Question::source do not matter. Kind Usage for
    /// a lookup of an owner, NotFound when the repository was never read completely; otherwise as
    /// contributors().
    Answer<core::HostComparison> compareWithHost(const Question &question, std::stop_token stop = {});

    /// The disk usage.
    Answer<core::DataSizes> dataSizes();
    /// Removes all lookups and profiles from the lists.
    Answer<core::Cleared> clear();
    /// Undoes clear(), until the program starts again.
    Answer<void> restore(const core::Cleared &cleared);
    /// Removes the clones that are not in use and the pictures of accounts. They are fetched again when
    /// needed.
    Answer<void> clearCache();

    /// A value that changes when any program changes the stored data. Does not block.
    QByteArray storedVersion() const;

    /// The libraries that the layers below use.
    Answer<std::vector<core::Library>> libraries();

    /// The lookups that are stored, the newest first.
    Answer<std::vector<core::Entry>> history();
    /// How many people the rules count that the user has not seen; see core::unseen().
    Answer<int> countUnseen(const core::Lookup &lookup, const core::Rules &rules);
    /// Records that the user has looked at an answer, with its core::Contributions::arrival. Does nothing if
    /// the lookup is not in the history.
    Answer<void> recordSeen(const core::Lookup &lookup, qint64 arrival);
    Answer<void> remove(qint64 entry);
    /// The same for several, all or none of them. Undone by restore() with their numbers.
    Answer<void> remove(const std::vector<qint64> &entries);
    /// Undoes remove(), until the program starts again.
    Answer<void> restore(qint64 entry);
    /// Sets whether entries stay at the top of lists. Kind NotFound, with nothing changed, for an unknown
    /// number.
    Answer<void> setPinned(const std::vector<qint64> &entries, bool pinned);
    /// Sets what the user calls an entry, and returns it as it is stored, see core::historyLabel(); empty for
    /// nothing else than its name. Kind NotFound for an unknown number.
    Answer<QString> setLabel(qint64 entry, const QString &label);

    /// Who counts as one person, from stored data. Kind NotFound when it was never read completely.
    Answer<core::WhoIsWho> people(const core::Lookup &lookup, const core::Rules &rules);
    /// The user's decisions about the people of the lookup's owner that are not undone, the earliest first;
    /// none if nothing is stored about the owner.
    Answer<std::vector<core::Decision>> decisions(const core::Lookup &lookup);
    /// The decisions about all owners, by owner.
    Answer<std::vector<core::OwnedDecision>> decisions();
    /// Stores a decision, about people or repositories, with the current time, without people who were
    /// forgotten, and returns it with its number. Kind NotFound when nothing is stored about the owner, or
    /// when too little is left without those people.
    Answer<core::Decision> decide(const core::Lookup &lookup, const core::Decision &decision);
    /// Reads a file of another program, and stores what it says about the people of the lookup's owner as
    /// decisions, in place of those that an earlier file of the same name made. Kind NotFound when nothing is
    /// stored about the owner; Output when the file cannot be read; Usage for a file that says nothing, see
    /// core::parsePeopleFile(). In these cases nothing is changed.
    Answer<ImportedPeople> importPeople(const core::Lookup &lookup, const PeopleImport &import,
                                        std::stop_token stop = {});
    /// Writes who is who to a .mailmap file; see core::mailmap(). Kinds as with people(); Output when the
    /// file cannot be written.
    Answer<void> exportMailmap(const QString &file, const core::Lookup &lookup, const core::Rules &rules);
    /// Kind NotFound when there is no such decision, or it was undone.
    Answer<void> undo(qint64 decision);
    /// Undoes all decisions about the people of the lookup's owner that come from a file, and returns how
    /// many. Kind NotFound when there are none.
    Answer<int> undo(const core::Lookup &lookup, const QString &file);

    /// What the user noted about the lookup's owner, the earliest first.
    Answer<std::vector<core::Event>> ownEvents(const core::Lookup &lookup);
    /// Stores such an event, and returns it with its number. Kind NotFound when nothing is stored about the
    /// owner; Usage without a name, or for too many events.
    Answer<core::Event> addEvent(const core::Lookup &lookup, const core::Event &event);
    /// Kind NotFound when there is no such event.
    Answer<void> removeEvent(qint64 event);
    /// Undoes removeEvent().
    Answer<void> restoreEvent(qint64 event);

    /// Forgets a person of a lookup, by core::PersonReport::key: nothing that is stored names them any more,
    /// in no owner's repositories, nor do the copies of the database, the clones and the pictures of
    /// accounts, which are removed; core::Forgetting reports what is left of them. When they are read again,
    /// they are not stored either. This cannot be undone. Kind NotFound when nobody has the key; Usage for a
    /// machine.
    Answer<core::Forgetting> forget(const core::Lookup &lookup, const QString &key);
    /// The people who were forgotten, the earliest first.
    Answer<std::vector<core::ForgottenPerson>> forgotten();
    /// Stops recognising a person who was forgotten. What was removed does not come back, but what is read
    /// from now on is stored again. Kind NotFound for an unknown number.
    Answer<void> removeForgotten(qint64 number);

    /// Asks GitHub for the handles that an account lists, X first, and stores them and the company. Kinds as
    /// with contributors().
    Answer<std::vector<core::Handle>> handles(const QString &login);

    /// Writes everything about the owners of these lookups, or about all owners if there are none, to a JSON
    /// file. Kind NotFound when nothing is stored about an owner, or at all; Output when the file cannot be
    /// written. In that case an existing file is unchanged.
    Answer<core::Exported> exportTo(const QString &file, std::vector<core::Lookup> owners);
    /// Imports such a file. If something is stored already, the newer data is kept; decisions are merged.
    /// Kind Usage, with nothing changed, for a file that cannot be read, is not an export, is incomplete, or
    /// was written by a newer program.
    Answer<core::Imported> importFrom(const QString &file);
    /// Whether a file is such an export, as far as its beginning tells. Kind Output when it cannot be read.
    Answer<bool> isExport(const QString &file);
    /// Writes a complete copy of the database to a file, replacing an existing one. Kind Output when it
    /// cannot be written.
    Answer<void> backUp(const QString &file);

Q_SIGNALS:
    /// At most a few times per second for each question, and once when the host makes requests wait.
    void progressed(const engine::Progress &progress);
    /// What is left of the host's quota.
    void quotaChanged(const core::Quota &quota);
    /// The data is stored in another folder now.
    void movedElsewhere();
    /// Something that the user should know, for example that a damaged database was moved away. Emitted once.
    void noticed(const core::Message &notice);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
