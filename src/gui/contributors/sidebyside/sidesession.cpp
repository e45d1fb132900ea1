// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/sidebyside/sidesession.h"

#include "engine/whenanswered.h"
#include "gui/contributors/reading/lookupsession.h"

#include <algorithm>

namespace gui {

SideSession::SideSession(engine::Engine &engine, LookupSession &session, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_session(session)
{
    connect(&session, &LookupSession::readAside, this, &SideSession::take);
    connect(&session, &LookupSession::answered, this,
            [this](const core::Contributions &answer) { take(answer.lookup(), answer); });
    const auto tell = [this] {
        if (!m_sides.empty())
            Q_EMIT changed();
    };
    connect(&session, &LookupSession::started, this, tell);
    connect(&session, &LookupSession::queueChanged, this, tell);
    connect(&session, &LookupSession::failed, this, tell);
    connect(&session, &LookupSession::cancelled, this, tell);
}

void SideSession::compare(const std::vector<core::Lookup> &lookups, Read read)
{
    std::vector<One> sides;
    for (const core::Lookup &asked : lookups) {
        const core::Lookup lookup = m_engine.withHost(asked);
        const auto known = std::ranges::find_if(
            m_sides, [&lookup](const One &one) { return core::sameLookup(one.side.lookup, lookup); });
        sides.push_back(known == m_sides.end() ? One{{lookup}} : *known);
        sides.back().mayRead = read == Read::Missing;
    }
    m_sides = std::move(sides);
    recount();
}

void SideSession::setRules(const core::Rules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    recount();
}

void SideSession::recount()
{
    const quint64 round = ++m_round;
    m_pending = m_sides.size();
    m_counted.assign(m_sides.size(), nullptr);
    for (std::size_t place = 0; place < m_sides.size(); ++place) {
        const engine::Question question{
            .lookup = m_sides[place].side.lookup, .rules = m_rules, .reading = engine::Reading::Stored};
        engine::whenAnswered<core::Contributions>(
            m_engine.contributors(question), this,
            [this, round, place](const core::Result<core::Contributions> &answer) {
                if (round == m_round)
                    counted(place, answer);
            });
    }
    if (!m_sides.empty())
        Q_EMIT changed();
}

void SideSession::counted(std::size_t place, const core::Result<core::Contributions> &answer)
{
    if (answer)
        m_counted[place] = std::make_shared<const core::Contributions>(*answer);
    if (--m_pending == 0)
        endCount();
}

void SideSession::endCount()
{
    for (std::size_t place = 0; place < m_sides.size(); ++place) {
        One &one = m_sides[place];
        one.side.answer = m_counted[place];
        if (one.side.answer)
            one.side.lookup = one.side.answer->lookup();
        else if (one.mayRead)
            read(one);
        one.mayRead = false; // what is removed later, or cannot be read, is not read again unasked
    }
    dropDoubles();
    Q_EMIT changed();
}

void SideSession::read(One &one)
{
    // Another host than the one in the settings cannot be read.
    if (one.side.lookup.host != m_engine.withHost({}).host)
        return;
    one.wasRead = true;
    m_session.readInBackground(one.side.lookup);
}

void SideSession::take(const core::Lookup &asked, const core::Contributions &answer)
{
    const core::Lookup lookup = answer.lookup();
    const auto found = std::ranges::find_if(m_sides, [&](const One &one) {
        return core::sameLookup(one.side.lookup, asked) || core::sameLookup(one.side.lookup, lookup);
    });
    if (found == m_sides.end())
        return;
    found->side.lookup = lookup; // it may have been renamed
    if (m_pending > 0 || answer.rules != m_rules)
        return recount();
    found->side.answer = std::make_shared<const core::Contributions>(answer);
    dropDoubles();
    Q_EMIT changed();
}

void SideSession::dropDoubles()
{
    std::vector<One> different;
    for (One &one : m_sides) {
        const auto isThis = [&one](const One &other) {
            return core::sameLookup(one.side.lookup, other.side.lookup);
        };
        if (std::ranges::none_of(different, isThis))
            different.push_back(std::move(one));
    }
    m_sides = std::move(different);
}

void SideSession::forget(const core::Lookup &lookup)
{
    const auto dropped = std::erase_if(
        m_sides, [&lookup](const One &one) { return core::sameLookup(one.side.lookup, lookup); });
    if (dropped > 0)
        recount();
}

void SideSession::clear()
{
    m_sides.clear();
    m_pending = 0;
    ++m_round;
}

std::vector<core::Side> SideSession::sides() const
{
    std::vector<core::Side> sides;
    sides.reserve(m_sides.size());
    for (const One &one : m_sides)
        sides.push_back(one.side);
    return sides;
}

std::vector<core::Lookup> SideSession::lookups() const
{
    std::vector<core::Lookup> lookups;
    lookups.reserve(m_sides.size());
    for (const One &one : m_sides)
        lookups.push_back(one.side.lookup);
    return lookups;
}

std::vector<SideState> SideSession::states() const
{
    std::vector<SideState> states;
    states.reserve(m_sides.size());
    for (const One &one : m_sides)
        states.push_back(stateOf(one));
    return states;
}

SideState SideSession::stateOf(const One &one) const
{
    if (one.side.answer)
        return SideState::Known;
    if (m_session.isReading(one.side.lookup))
        return SideState::Reading;
    if (m_session.queue().contains(one.side.lookup))
        return SideState::Waiting;
    if (m_pending > 0)
        return SideState::Counting;
    return one.wasRead ? SideState::Failed : SideState::Missing;
}

} // namespace gui
