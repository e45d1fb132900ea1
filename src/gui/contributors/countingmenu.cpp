// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/countingmenu.h"

#include <QActionGroup>

#include <utility>

namespace gui {

CountingMenu::CountingMenu(QWidget *parent)
    : QMenu(parent)
{
    using core::DateOf;
    using core::Identity;
    using core::Rules;
    setObjectName(QStringLiteral("countingMenu"));
    setToolTipsVisible(true);

    auto *identity = new QActionGroup(this);
    addSection(tr("Identify People By"));
    addValue(identity, "countByAccount", tr("&Account and E-mail"),
             tr("Commits with the same account or e-mail address belong to one person"), &Rules::identity,
             Identity::Account);
    addValue(identity, "countByEmail", tr("&E-mail Only"), tr("Each e-mail address counts as one person"),
             &Rules::identity, Identity::Email);
    addValue(identity, "countByName", tr("Author &Name"),
             tr("Each exact spelling of a name counts as one person"), &Rules::identity, Identity::Name);

    auto *date = new QActionGroup(this);
    addSection(tr("Date"));
    addValue(date, "countAuthorDate", tr("Au&thor Date"), tr("When the change was written"), &Rules::date,
             DateOf::Author);
    addValue(date, "countCommitterDate", tr("&Commit Date"), tr("When the change was applied"), &Rules::date,
             DateOf::Committer);

    addSection(tr("Also Count"));
    addSwitch("countBots", tr("&Bots"), tr("Automated accounts"), &Rules::bots);
    addSwitch("countForks", tr("&Forks"), tr("Repositories forked from others"), &Rules::forks);
    setRules(m_rules);
}

void CountingMenu::setRules(const core::Rules &rules)
{
    m_rules = rules;
    for (const Choice &choice : m_choices)
        choice.action->setChecked(choice.holds(rules));
}

template<typename Value>
void CountingMenu::addValue(QActionGroup *group, const char *name, const QString &text, const QString &tip,
                            Value core::Rules::*rule, Value value)
{
    QAction *action =
        addChoice(name, text, tip, [rule, value](const core::Rules &rules) { return rules.*rule == value; });
    action->setActionGroup(group);
    connect(action, &QAction::triggered, this, [this, rule, value] {
        m_rules.*rule = value;
        Q_EMIT chosen(m_rules);
    });
}

void CountingMenu::addSwitch(const char *name, const QString &text, const QString &tip,
                             bool core::Rules::*rule)
{
    const QAction *action =
        addChoice(name, text, tip, [rule](const core::Rules &rules) { return rules.*rule; });
    connect(action, &QAction::triggered, this, [this, rule](bool on) {
        m_rules.*rule = on;
        Q_EMIT chosen(m_rules);
    });
}

QAction *CountingMenu::addChoice(const char *name, const QString &text, const QString &tip,
                                 std::function<bool(const core::Rules &)> holds)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    action->setCheckable(true);
    m_choices.push_back({action, std::move(holds)});
    return action;
}

} // namespace gui
