// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QAction;
class QWidget;

namespace gui {

/// A summary of the selection in a list of people.
struct SelectionSummary
{
    enum class Count { None, One, Several };

    /// The number of different people.
    Count count = Count::None;
    bool hasBots = false;
    bool hasHumans = false;
    /// The number of addresses of a single person, if known.
    int addresses = 0;
    /// The number of different names of a single person, if known.
    qsizetype names = 0;
    bool hasAgents = false;
    /// People are identified by account. Otherwise no decisions are possible.
    bool byAccount = true;

    bool operator==(const SelectionSummary &) const = default;

    /// Takes account of a person: agents are bots, too.
    void addKind(bool isBot, bool isAgent)
    {
        hasAgents = hasAgents || isAgent;
        hasBots = hasBots || (isBot && !isAgent);
        hasHumans = hasHumans || !isBot;
    }
};

/// The decisions about selected people: join them, split one, mark bots and AI agents, choose an
/// organisation; and to forget one.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    /// The PersonReport::id of each selected person, without duplicates.
    using Ids = std::function<QStringList()>;

    /// Adds the actions with their shortcuts to the list. `ids` is called when one is triggered.
    PeopleActions(QWidget *list, Ids ids);

    void setSelection(const SelectionSummary &summary);

    QAction *join() const { return m_join; }
    QAction *split() const { return m_split; }
    QAction *bot() const { return m_bot; }
    QAction *agent() const { return m_agent; }
    QAction *human() const { return m_human; }
    QAction *organisation() const { return m_organisation; }
    QAction *forget() const { return m_forget; }

Q_SIGNALS:
    void decisionRequested(core::Decision::Kind kind, const QStringList &ids);
    /// Ask which of the person's addresses or names belongs to someone else.
    void splitRequested(const QString &id);
    /// Ask which organisation they belong to.
    void organisationRequested(const QStringList &ids);
    /// Ask whether to forget the person.
    void forgetRequested(const QString &id);

private:
    QAction *add(QWidget *list, const QString &text, const QKeySequence &keys);
    void decide(core::Decision::Kind kind);

    Ids m_ids;
    QAction *m_join;
    QAction *m_split;
    QAction *m_bot;
    QAction *m_agent;
    QAction *m_human;
    QAction *m_organisation;
    QAction *m_forget;
};

} // namespace gui
