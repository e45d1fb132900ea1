// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/people/peopleactions.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace gui {

namespace {

/// Enables the action unless there is an obstacle. Its tool tip shows the obstacle, or the effect and
/// shortcut.
void offer(QAction *action, const QString &obstacle, const QString &effect)
{
    action->setEnabled(obstacle.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString possible = keys.isEmpty() ? effect : QStringLiteral("%1 (%2)").arg(effect, keys);
    action->setToolTip(obstacle.isEmpty() ? possible : obstacle);
}

} // namespace

PeopleActions::PeopleActions(QWidget *list, Ids ids)
    : QObject(list)
    , m_ids(std::move(ids))
    , m_join(add(list, tr("&Same Person"), Qt::CTRL | Qt::Key_J))
    , m_split(add(list, tr("S&plit…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J))
    , m_bot(add(list, tr("Mark as &Bot"), Qt::CTRL | Qt::Key_B))
    , m_agent(add(list, tr("Mark as A&I Agent"), Qt::CTRL | Qt::ALT | Qt::Key_B))
    , m_human(add(list, tr("&Not a Bot"), Qt::CTRL | Qt::SHIFT | Qt::Key_B))
    , m_organisation(add(list, tr("&Organisation…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , m_forget(add(list, tr("For&get This Person…"), {}))
{
    connect(m_join, &QAction::triggered, this, [this] { decide(core::Decision::Kind::Join); });
    connect(m_split, &QAction::triggered, this, [this] { Q_EMIT splitRequested(m_ids().first()); });
    connect(m_bot, &QAction::triggered, this, [this] { decide(core::Decision::Kind::Bot); });
    connect(m_agent, &QAction::triggered, this, [this] { decide(core::Decision::Kind::Agent); });
    connect(m_human, &QAction::triggered, this, [this] { decide(core::Decision::Kind::Human); });
    connect(m_organisation, &QAction::triggered, this, [this] { Q_EMIT organisationRequested(m_ids()); });
    connect(m_forget, &QAction::triggered, this, [this] { Q_EMIT forgetRequested(m_ids().first()); });
    setSelection({});
}

void PeopleActions::setSelection(const SelectionSummary &summary)
{
    using Count = SelectionSummary::Count;
    QString obstacle;
    if (!summary.byAccount)
        obstacle = tr("Only available if people are identified by account and e-mail (see Counting).");
    else if (summary.count == Count::None)
        obstacle = tr("Select someone first.");
    const auto unless = [&obstacle](bool possible, const QString &otherwise) {
        return obstacle.isEmpty() && !possible ? otherwise : obstacle;
    };
    offer(m_join,
          unless(summary.count == Count::Several, tr("Select two or more entries for the same person.")),
          tr("Count the selected people as one person"));
    QString noSplit = unless(summary.count == Count::One, tr("Select one person."));
    if (noSplit.isEmpty() && summary.addresses == 1 && summary.names < 2)
        noSplit = tr("This person has only one address.");
    offer(m_split, noSplit, tr("Choose an address or a name that belongs to someone else"));
    offer(m_bot, unless(summary.hasHumans || summary.hasAgents, tr("Already marked as a bot.")),
          tr("Mark the selected accounts as bots"));
    offer(m_agent, unless(summary.hasHumans || summary.hasBots, tr("Already marked as an AI agent.")),
          tr("Mark the selected accounts as AI agents"));
    offer(m_human, unless(summary.hasBots || summary.hasAgents, tr("Not marked as a bot.")),
          tr("Mark the selected accounts as people"));
    offer(m_organisation, obstacle, tr("Choose the organisation that the selected people belong to"));
    QString noForget = unless(summary.count == Count::One, tr("Select one person."));
    if (noForget.isEmpty() && !summary.hasHumans)
        noForget = tr("Bots and AI agents are not people.");
    offer(m_forget, noForget, tr("Remove everything that is stored about this person, on their request"));
}

QAction *PeopleActions::add(QWidget *list, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(action);
    return action;
}

void PeopleActions::decide(core::Decision::Kind kind)
{
    Q_EMIT decisionRequested(kind, m_ids());
}

} // namespace gui
