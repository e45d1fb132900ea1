// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/decisionsession.h"

#include "core/counting/leftout.h"
#include "core/people/affiliation/affiliate.h"
#include "core/people/names.h"
#include "engine/whenanswered.h"
#include "gui/identities/joinquestion.h"

#include <algorithm>

namespace gui {

DecisionSession::DecisionSession(engine::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

void DecisionSession::setShown(const core::Lookup &lookup, const core::Rules &rules)
{
    const bool isAnother = lookup != m_lookup;
    m_lookup = lookup;
    m_rules = rules;
    ++m_loadNumber;
    count();
    if (isAnother) {
        ++m_questionNumber;
        Q_EMIT lookupChanged();
    }
    Q_EMIT answerChanged();
}

void DecisionSession::load()
{
    using Decisions = std::vector<core::Decision>;
    ++m_loadNumber;
    withPeople(m_lookup, m_rules, &m_loadNumber, [this](const core::WhoIsWho &people) {
        engine::whenAnswered<Decisions>(m_engine.decisions(m_lookup), this,
                                        [this, number = m_loadNumber, lookup = m_lookup,
                                         people](const core::Result<Decisions> &decisions) {
                                            if (number != m_loadNumber)
                                                return;
                                            if (decisions)
                                                Q_EMIT loaded(people, *decisions, lookup);
                                            else
                                                Q_EMIT failed(decisions.error());
                                        });
    });
}

void DecisionSession::askToSplit(const QString &id)
{
    ++m_questionNumber;
    const auto prepareSplit = [this, id, lookup = m_lookup, rules = m_rules](const core::WhoIsWho &people) {
        const auto person = std::ranges::find(people.people, id, &core::PersonReport::id);
        const auto canBeSplit = [](const core::PersonReport &one) {
            return one.emails.size() > 1 ||
                   (one.emails.size() == 1 && core::differentNames(one.names).size() > 1);
        };
        if (person != people.people.end() && canBeSplit(*person)) {
            Q_EMIT splitReady({*person, lookup, rules});
            return;
        }
        const core::Result<core::Decision> decision = core::decide(people, core::Decision::Kind::Split, {id});
        if (!decision)
            Q_EMIT failed(decision.error());
    };
    withPeople(m_lookup, m_rules, &m_questionNumber, prepareSplit);
}

void DecisionSession::decide(core::Decision::Kind kind, const QStringList &words)
{
    if (kind == core::Decision::Kind::Join && words.size() > joinedWithoutAsking) {
        Q_EMIT joinAsked({words, m_lookup, m_rules});
        return;
    }
    decideAbout(m_lookup, m_rules,
                [kind, words](const core::WhoIsWho &people) { return core::decide(people, kind, words); });
}

void DecisionSession::join(const JoinQuestion &question)
{
    decideAbout(question.lookup, question.rules, [ids = question.ids](const core::WhoIsWho &people) {
        return core::decide(people, core::Decision::Kind::Join, ids);
    });
}

void DecisionSession::splitOff(const SplitQuestion &question, const QString &address)
{
    decideAbout(question.lookup, question.rules, [address](const core::WhoIsWho &people) {
        return core::decide(people, core::Decision::Kind::Split, {address});
    });
}

void DecisionSession::splitOffName(const SplitQuestion &question, const QString &name)
{
    decideAbout(question.lookup, question.rules,
                [address = question.person.emails.value(0), name](const core::WhoIsWho &people) {
                    return core::splitByName(people, address, {name});
                });
}

void DecisionSession::splitEachName(const SplitQuestion &question)
{
    decideAbout(question.lookup, question.rules,
                [address = question.person.emails.value(0)](const core::WhoIsWho &people) {
                    return core::splitByName(people, address, {});
                });
}

void DecisionSession::splitByName(const QString &address, const QStringList &names)
{
    decideAbout(m_lookup, m_rules, [address, names](const core::WhoIsWho &people) {
        return core::splitByName(people, address, names);
    });
}

void DecisionSession::askForOrganisation(const QStringList &ids)
{
    Q_EMIT organisationAsked({ids, m_lookup, m_rules});
}

void DecisionSession::setOrganisation(const OrganisationQuestion &question, const QString &name)
{
    decideAbout(question.lookup, question.rules, [ids = question.ids, name](const core::WhoIsWho &people) {
        return core::affiliate(people, ids, {name});
    });
}

void DecisionSession::withPeople(const core::Lookup &lookup, const core::Rules &rules, const quint64 *number,
                                 const Use &use)
{
    const quint64 asked = number != nullptr ? *number : 0;
    engine::whenAnswered<core::WhoIsWho>(
        m_engine.people(lookup, rules), this,
        [this, number, asked, use](const core::Result<core::WhoIsWho> &people) {
            if (number != nullptr && *number != asked)
                return;
            if (people)
                use(*people);
            else
                Q_EMIT failed(people.error());
        });
}

void DecisionSession::decideAbout(const core::Lookup &lookup, const core::Rules &rules, const Choose &choose)
{
    withPeople(lookup, rules, nullptr,
               [this, lookup, choose](const core::WhoIsWho &people) { storeOrFail(lookup, choose(people)); });
}

void DecisionSession::decideRepositories(const core::Contributions &answer, core::Decision::Kind kind,
                                         const QStringList &names)
{
    storeOrFail(answer.lookup(), core::decideRepositories(answer, kind, names));
}

void DecisionSession::leaveOutOthers(const core::Contributions &answer, const QString &name)
{
    storeOrFail(answer.lookup(), core::leaveOutOthers(answer, name));
}

void DecisionSession::storeOrFail(const core::Lookup &lookup, const core::Result<core::Decision> &decision)
{
    if (decision)
        store(lookup, *decision);
    else
        Q_EMIT failed(decision.error());
}

void DecisionSession::store(const core::Lookup &lookup, const core::Decision &decision)
{
    engine::whenAnswered<core::Decision>(m_engine.decide(lookup, decision), this,
                                         [this](const core::Result<core::Decision> &stored) {
                                             if (!stored) {
                                                 Q_EMIT failed(stored.error());
                                                 return;
                                             }
                                             Q_EMIT changed();
                                             Q_EMIT decided(*stored);
                                         });
}

void DecisionSession::undo(const core::Decision &decision)
{
    engine::whenAnswered<void>(m_engine.undo(decision.id), this,
                               [this, decision](const core::Result<void> &result) {
                                   if (!result) {
                                       Q_EMIT failed(result.error());
                                       Q_EMIT undoFailed(decision, result.error());
                                       return;
                                   }
                                   Q_EMIT changed();
                                   Q_EMIT undone(decision);
                               });
}

void DecisionSession::importFile(const QString &path)
{
    engine::whenAnswered<engine::ImportedPeople>(
        m_engine.importPeople(m_lookup, {path}), this,
        [this, lookup = m_lookup](const core::Result<engine::ImportedPeople> &people) {
            if (!people) {
                Q_EMIT failed(people.error());
                return;
            }
            Q_EMIT changed();
            Q_EMIT imported(*people, lookup);
        });
}

void DecisionSession::undoFile(const core::Lookup &lookup, const QString &file)
{
    engine::whenAnswered<int>(m_engine.undo(lookup, file), this,
                              [this, file, lookup](const core::Result<int> &decisions) {
                                  if (!decisions) {
                                      Q_EMIT failed(decisions.error());
                                      Q_EMIT fileUndoFailed(file, lookup, decisions.error());
                                      return;
                                  }
                                  Q_EMIT changed();
                                  Q_EMIT fileUndone(file, *decisions, lookup);
                              });
}

void DecisionSession::exportMailmap(const QString &path)
{
    engine::whenAnswered<void>(m_engine.exportMailmap(path, m_lookup, m_rules), this,
                               [this, path](const core::Result<void> &written) {
                                   if (written)
                                       Q_EMIT exported(path);
                                   else
                                       Q_EMIT failed(written.error());
                               });
}

void DecisionSession::askToForget(const QString &id)
{
    ++m_questionNumber;
    withPeople(m_lookup, m_rules, &m_questionNumber,
               [this, id, lookup = m_lookup](const core::WhoIsWho &people) {
                   const core::Result<core::PersonReport> person = core::personNamed(people, id);
                   if (person)
                       Q_EMIT forgetReady({*person, lookup});
                   else
                       Q_EMIT failed(person.error());
               });
}

void DecisionSession::forget(const ForgetQuestion &question)
{
    engine::whenAnswered<core::Forgetting>(m_engine.forget(question.lookup, question.person.key), this,
                                           [this](const core::Result<core::Forgetting> &done) {
                                               if (!done) {
                                                   Q_EMIT failed(done.error());
                                                   return;
                                               }
                                               Q_EMIT changed();
                                               Q_EMIT forgotten(*done);
                                           });
}

void DecisionSession::count()
{
    if (m_lookup.owner.isEmpty())
        return;
    using Decisions = std::vector<core::Decision>;
    engine::whenAnswered<Decisions>(
        m_engine.decisions(m_lookup), this,
        [this, number = ++m_countNumber](const core::Result<Decisions> &decisions) {
            if (number != m_countNumber || !decisions)
                return;
            const auto byHand = std::ranges::count(*decisions, QString(), &core::Decision::file);
            Q_EMIT counted(static_cast<int>(byHand), static_cast<int>(std::ssize(*decisions) - byHand));
        });
}

} // namespace gui
