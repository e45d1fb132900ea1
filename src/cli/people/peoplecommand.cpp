// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/people/peoplecommand.h"

#include "cli/exitcode.h"
#include "cli/people/peopletext.h"
#include "cli/terminal/confirmation.h"
#include "cli/terminal/console.h"
#include "core/counting/leftout.h"
#include "core/messages/catalogue.h"
#include "core/people/mailmap.h"
#include "engine/whenanswered.h"
#include "files/newfile.h"

#include <algorithm>

namespace cli {

namespace {

using PeopleAction = PeopleOptions::Action;

} // namespace

PeopleCommand::PeopleCommand(PeopleOptions options, engine::Engine &engine, std::stop_token stop,
                             QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_engine(engine)
    , m_stop(std::move(stop))
{
    connect(&engine, &engine::Engine::noticed, this, qOverload<const core::Message &>(&say));
}

void PeopleCommand::start()
{
    if (m_options.action == PeopleAction::Import)
        return import();
    if (m_options.action == PeopleAction::Undo && !m_options.file.isEmpty())
        return undoFile();
    if (m_options.action == PeopleAction::Decide && core::isAboutRepositories(m_options.kind))
        return decideRepositories();
    if (m_options.action == PeopleAction::Forgotten)
        return m_options.forgotten == 0 ? listForgotten() : removeForgotten();
    if (m_options.action != PeopleAction::Decisions && m_options.action != PeopleAction::Undo) {
        engine::whenAnswered<core::WhoIsWho>(m_engine.people(m_options.lookup, m_options.answer.rules), this,
                                             [this](const core::Result<core::WhoIsWho> &people) {
                                                 if (people)
                                                     takePeople(*people);
                                                 else
                                                     fail(people.error());
                                             });
        return;
    }
    using Decisions = std::vector<core::OwnedDecision>;
    engine::whenAnswered<Decisions>(m_engine.decisions(), this,
                                    [this](const core::Result<Decisions> &decisions) {
                                        if (decisions)
                                            takeDecisions(*decisions);
                                        else
                                            fail(decisions.error());
                                    });
}

void PeopleCommand::takePeople(const core::WhoIsWho &people)
{
    if (m_stop.stop_requested())
        return Q_EMIT finished(Interrupted);
    if (m_options.action == PeopleAction::Forget) {
        const core::Result<core::PersonReport> person = core::personNamed(people, m_options.words.first());
        return person ? forget(*person) : fail(person.error());
    }
    if (people.coAuthorsNotRead > 0)
        say(QStringLiteral("Co-authors of %1 have not been read yet; “newfaces contributors %2 --co-authors” "
                           "reads them.")
                .arg(people.coAuthorsNotRead == 1
                         ? QStringLiteral("1 repository")
                         : QStringLiteral("%1 repositories").arg(people.coAuthorsNotRead),
                     m_options.lookup.toString()));
    if (m_options.action == PeopleAction::List)
        return print(peopleBytes(people, m_options));
    if (m_options.action == PeopleAction::Mailmap)
        return print(core::mailmap(people));
    const bool isByName = m_options.byName || !m_options.names.isEmpty();
    core::Result<core::Decision> decision;
    if (isByName)
        decision = core::splitByName(people, m_options.words.first(), m_options.names);
    else if (m_options.kind == core::Decision::Kind::Organisation)
        decision = core::affiliate(people, m_options.words, m_options.membership);
    else
        decision = core::decide(people, m_options.kind, m_options.words);
    if (decision)
        keep(*decision);
    else
        fail(decision.error());
}

void PeopleCommand::decideRepositories()
{
    const engine::Question stored{
        .lookup = m_options.lookup, .rules = {}, .reading = engine::Reading::Stored};
    engine::whenAnswered<core::Contributions>(
        m_engine.contributors(stored), this, [this](const core::Result<core::Contributions> &answer) {
            if (!answer)
                return fail(answer.error());
            const core::Result<core::Decision> decision =
                core::decideRepositories(*answer, m_options.kind, m_options.words);
            if (decision)
                keep(*decision);
            else
                fail(decision.error());
        });
}

void PeopleCommand::keep(const core::Decision &decision)
{
    engine::whenAnswered<core::Decision>(
        m_engine.decide(m_options.lookup, decision), this, [this](const core::Result<core::Decision> &kept) {
            if (!kept)
                return fail(kept.error());
            print(QStringLiteral("%1 Undo it with: newfaces people undo %2\n")
                      .arg(sentence(*kept), QString::number(kept->id))
                      .toUtf8());
        });
}

void PeopleCommand::takeDecisions(std::vector<core::OwnedDecision> decisions)
{
    if (m_stop.stop_requested())
        return Q_EMIT finished(Interrupted);
    if (m_options.action == PeopleAction::Decisions) {
        const QString &owner = m_options.lookup.owner;
        std::erase_if(decisions, [&owner](const core::OwnedDecision &one) {
            return !owner.isEmpty() && one.owner.compare(owner, Qt::CaseInsensitive) != 0;
        });
        return print(decisionsTable(decisions).toUtf8());
    }
    const auto found = std::ranges::find(decisions, m_options.decision,
                                         [](const core::OwnedDecision &one) { return one.decision.id; });
    if (found == decisions.end()) {
        return fail({core::Error::Kind::NotFound,
                     QStringLiteral("There is no decision %1. “newfaces people decisions” lists the numbers.")
                         .arg(m_options.decision)});
    }
    undo(found->decision);
}

void PeopleCommand::undo(const core::Decision &decision)
{
    const QString done =
        QStringLiteral("Undid decision %1: %2\n").arg(QString::number(decision.id), sentence(decision));
    engine::whenAnswered<void>(m_engine.undo(decision.id), this,
                               [this, done](const core::Result<void> &undone) {
                                   if (undone)
                                       print(done.toUtf8());
                                   else
                                       fail(undone.error());
                               });
}

void PeopleCommand::undoFile()
{
    engine::whenAnswered<int>(m_engine.undo(m_options.lookup, m_options.file), this,
                              [this](const core::Result<int> &undone) {
                                  if (undone)
                                      print(undoneText(*undone, m_options.file).toUtf8());
                                  else
                                      fail(undone.error());
                              });
}

void PeopleCommand::import()
{
    engine::whenAnswered<engine::ImportedPeople>(
        m_engine.importPeople(m_options.lookup, m_options.import, m_stop), this,
        [this](const core::Result<engine::ImportedPeople> &imported) {
            if (imported)
                return print(importedText(*imported, m_options.lookup).toUtf8());
            if (imported.error().kind == core::Error::Kind::Cancelled)
                return Q_EMIT finished(Interrupted);
            fail(imported.error());
        });
}

void PeopleCommand::forget(const core::PersonReport &person)
{
    if (person.bot)
        return fail(core::error(core::Error::Kind::Usage, "forget.machine"));
    if (m_options.yes)
        return forgetNow(person.key);
    if (!canAsk())
        return fail(
            {core::Error::Kind::Usage,
             QStringLiteral("Forgetting somebody cannot be undone. Use --yes to skip the question.")});
    auto *question = new Confirmation(forgetQuestion(person), m_stop, this);
    connect(question, &Confirmation::answered, this, [this, key = person.key](bool yes) {
        if (yes)
            return forgetNow(key);
        say(QStringLiteral("Nothing was changed."));
        Q_EMIT finished(m_stop.stop_requested() ? Interrupted : Failure);
    });
}

void PeopleCommand::forgetNow(const QString &key)
{
    engine::whenAnswered<core::Forgetting>(
        m_engine.forget(m_options.lookup, key), this,
        [this](const core::Result<core::Forgetting> &forgotten) {
            if (!forgotten)
                return fail(forgotten.error());
            if (!forgotten->isDatabaseClean)
                say(QStringLiteral(
                    "The database could not be rewritten, because the disk is full or another program is "
                    "using it. What is left in its files is removed the next time Newfaces starts."));
            if (!forgotten->foldersLeft.isEmpty())
                say(foldersLeftText(forgotten->foldersLeft));
            print(sentence(*forgotten).toUtf8());
        });
}

void PeopleCommand::listForgotten()
{
    using People = std::vector<core::ForgottenPerson>;
    engine::whenAnswered<People>(m_engine.forgotten(), this, [this](const core::Result<People> &people) {
        if (people)
            print(forgottenTable(*people).toUtf8());
        else
            fail(people.error());
    });
}

void PeopleCommand::removeForgotten()
{
    const QString done = QStringLiteral("Removed number %1 from the list of forgotten people. “newfaces "
                                        "contributors OWNER --full” stores them again.\n")
                             .arg(m_options.forgotten);
    engine::whenAnswered<void>(m_engine.removeForgotten(m_options.forgotten), this,
                               [this, done](const core::Result<void> &removed) {
                                   if (removed)
                                       print(done.toUtf8());
                                   else
                                       fail(removed.error());
                               });
}

void PeopleCommand::print(const QByteArray &bytes)
{
    const QString &output = m_options.answer.output;
    const core::Result<void> written = output.isEmpty() ? writeOut(bytes) : files::write(output, bytes);
    if (!written)
        return fail(written.error());
    Q_EMIT finished(Success);
}

void PeopleCommand::fail(const core::Error &error)
{
    say(error);
    Q_EMIT finished(error.kind == core::Error::Kind::Usage ? UsageError : Failure);
}

} // namespace cli
