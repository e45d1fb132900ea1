// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/sidebyside.h"
#include "engine/engine.h"

#include <QObject>

#include <vector>

namespace gui {

class LookupSession;

/// What is known of a side.
enum class SideState {
    Known,
    Counting,
    Reading,
    Waiting, ///< to be read
    Missing, ///< not stored, and not read unasked
    Failed
};

/// The answers of the owners and repositories that are compared. When the rules change, all of them are
/// counted again and replaced together, so that the chart never mixes rules.
class SideSession : public QObject
{
    Q_OBJECT

public:
    /// The engine and the session must outlive it.
    SideSession(engine::Engine &engine, LookupSession &session, QObject *parent = nullptr);

    enum class Read { Missing, Nothing };

    /// Replaces the sides, of which there are at most maxSides. Those that stay keep their answers. Those
    /// that are not stored are read if they may be, after what is being read or waits already.
    void compare(const std::vector<core::Lookup> &lookups, Read read);
    /// Sets the counting rules.
    void setRules(const core::Rules &rules);
    /// Counts again after the stored data has changed.
    void recount();
    /// Removes a side.
    void forget(const core::Lookup &lookup);
    void clear();

    bool isEmpty() const { return m_sides.empty(); }
    std::vector<core::Side> sides() const;
    std::vector<core::Lookup> lookups() const;
    /// One for each side.
    std::vector<SideState> states() const;

Q_SIGNALS:
    /// The sides, their answers or states.
    void changed();

private:
    struct One
    {
        core::Side side;
        /// It is read if it is not stored.
        bool mayRead = false;
        bool wasRead = false;
    };

    void take(const core::Lookup &asked, const core::Contributions &answer);
    void counted(std::size_t place, const core::Result<core::Contributions> &answer);
    void endCount();
    void read(One &one);
    void dropDoubles();
    SideState stateOf(const One &one) const;

    engine::Engine &m_engine;
    LookupSession &m_session;
    core::Rules m_rules;
    std::vector<One> m_sides;
    /// Late answers to an earlier count are dropped.
    quint64 m_round = 0;
    /// How many answers are missing in this one.
    std::size_t m_pending = 0;
    /// Those that came, one for each side.
    std::vector<std::shared_ptr<const core::Contributions>> m_counted;
};

} // namespace gui
