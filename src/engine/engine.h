// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/counting/contributions.h"
#include "core/history/entry.h"
#include "core/people/decision.h"
#include "core/people/whoiswho.h"
#include "core/storage.h"
#include "engine/answer.h"
#include "engine/question.h"
#include "engine/settings.h"
#include "engine/tokensources.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace engine {

class Accounts;
class Profiles;

/// The use-cases, as jobs on threads of their own. To be called from the thread it lives in; answers come as
/// futures. When it ends, running jobs are stopped and waited for.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(Settings settings, TokenSources tokens = {}, core::Clock clock = core::now);
    ~Engine() override;

    const Settings &settings() const;
    /// What is asked from now on uses these settings; what runs goes on with those before. A token goes to no
    /// other host than before.
    void apply(const Settings &settings);
    /// The use-cases about tokens; it ends with the engine.
    Accounts &accounts();
    /// The use-cases about X profiles; it ends with the engine.
    Profiles &profiles();

    /// The lookup with the host that the engine is set to, where it has none. All calls fill that in by
    /// themselves; this is for comparing lookups with those that come back.
    core::Lookup withHost(core::Lookup lookup) const;

    /// Reads what the question asks for, stores it, and counts. Kind Usage when the lookup is on a host that
    /// the engine is not set to, unless the question is Stored. Stored: kind NotFound when it was never read
    /// to its end. Cancelled keeps the pages that were read, and the history as it was before.
    Answer<core::Contributions> contributors(const Question &question, std::stop_token stop = {});

    /// How much room is taken.
    Answer<core::DataSizes> dataSizes();
    /// Takes all lookups and profiles out of what is listed.
    Answer<core::Cleared> clear();
    /// Undoes clear(), until the program starts again.
    Answer<void> restore(const core::Cleared &cleared);
    /// Removes the clones that are not in use, which are made again when they are wanted.
    Answer<void> removeClones();

    /// Changes when anything that is stored does, by whichever program. Waits for nothing.
    QByteArray storedVersion() const;

    /// The lookups that are stored, the newest first.
    Answer<std::vector<core::Entry>> history();
    Answer<void> remove(qint64 entry);
    /// Undoes remove(), until the program starts again.
    Answer<void> restore(qint64 entry);

    /// Who counts as whom, by what is stored. Kind NotFound when it was never read to its end.
    Answer<core::WhoIsWho> people(const core::Lookup &lookup, const core::Rules &rules);
    /// What the user decided about the people of the lookup's owner and has not undone, the earliest first;
    /// none for an owner of whom nothing is stored.
    Answer<std::vector<core::Decision>> decisions(const core::Lookup &lookup);
    /// The same of all owners, by owner.
    Answer<std::vector<core::OwnedDecision>> decisions();
    /// Keeps a decision about them, as of now, and returns it with its number. Kind NotFound when nothing is
    /// stored of the owner.
    Answer<core::Decision> decide(const core::Lookup &lookup, const core::Decision &decision);
    /// Kind NotFound when there is no such decision, or it is undone.
    Answer<void> undo(qint64 decision);

    /// Asks GitHub for the handle on X that an account gives as its own, and keeps it; empty for none. Kinds
    /// as with contributors().
    Answer<QString> xHandle(const QString &login);

    /// Writes everything about the owners of these lookups, or about all without one, to a JSON file. Kind
    /// NotFound for an owner of whom nothing is stored, and when there is nothing at all; Output when the
    /// file cannot be written, and then one that was there stays as it was.
    Answer<core::Exported> exportTo(const QString &file, std::vector<core::Lookup> owners);
    /// Takes such a file in. Of what is stored already, the newer stays; decisions are united. Kind Usage,
    /// with nothing changed, for a file that cannot be read, or is none of ours, cut off, or of a newer
    /// program.
    Answer<core::Imported> importFrom(const QString &file);
    /// Writes a whole copy of the database to a file, in place of one that is there. Kind Output when it
    /// cannot be written.
    Answer<void> backUp(const QString &file);

Q_SIGNALS:
    /// At most some times a second for each question, and once when the host holds requests back.
    void progressed(const engine::Progress &progress);
    /// What the host still grants.
    void quotaChanged(const core::Quota &quota);
    /// Another folder has what is stored.
    void movedElsewhere();
    /// Something that the user should know, once: a damaged database that was set aside, say.
    void noticed(const core::Message &notice);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace engine
