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

/// Whom the user chose in a list of people.
struct SelectionSummary
{
    enum class Count { None, One, Several };

    /// Different people.
    Count count = Count::None;
    bool hasBots = false;
    bool hasHumans = false;
    /// How many addresses the only one has, where that is known.
    int addresses = 0;
    /// People are told by their accounts; otherwise nothing can be decided about them.
    bool byAccount = true;

    bool operator==(const SelectionSummary &) const = default;
};

/// What can be decided about the people that are chosen in a list: to join them, to split one, to mark bots.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    /// PersonReport::id of each that is chosen, nobody twice.
    using Ids = std::function<QStringList()>;

    /// Adds the actions, and their keys, to the list. Whom one is about is asked when it is triggered.
    PeopleActions(QWidget *list, Ids ids);

    void setSelection(const SelectionSummary &summary);

    QAction *join() const { return m_join; }
    QAction *split() const { return m_split; }
    QAction *bot() const { return m_bot; }
    QAction *human() const { return m_human; }

Q_SIGNALS:
    void decisionRequested(core::Decision::Kind kind, const QStringList &ids);
    /// Which of the person's addresses is somebody else's is to be asked.
    void splitRequested(const QString &id);

private:
    QAction *add(QWidget *list, const QString &text, const QKeySequence &keys);
    void decide(core::Decision::Kind kind);

    Ids m_ids;
    QAction *m_join;
    QAction *m_split;
    QAction *m_bot;
    QAction *m_human;
};

} // namespace gui
