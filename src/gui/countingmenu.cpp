// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/countingmenu.h"

#include <QActionGroup>

namespace gui {

CountingMenu::CountingMenu(const core::Rules &rules, QWidget *parent)
    : QMenu(parent)
    , m_rules(rules)
{
    setObjectName(QStringLiteral("countingMenu"));
    setToolTipsVisible(true);

    auto *identity = new QActionGroup(this);
    addSection(tr("The same person by"));
    addRule("countByAccount", tr("&Account and e-mail"),
            tr("Commits of one account or one e-mail are one person’s."),
            rules.identity == core::Identity::Account, identity,
            [](core::Rules &chosen, bool) { chosen.identity = core::Identity::Account; });
    addRule("countByEmail", tr("&E-mail alone"), tr("Every e-mail is a person."),
            rules.identity == core::Identity::Email, identity,
            [](core::Rules &chosen, bool) { chosen.identity = core::Identity::Email; });
    addRule("countByName", tr("Author’s &name"), tr("Every name is a person, to the letter."),
            rules.identity == core::Identity::Name, identity,
            [](core::Rules &chosen, bool) { chosen.identity = core::Identity::Name; });

    auto *date = new QActionGroup(this);
    addSection(tr("The date that counts"));
    addRule("countAuthorDate", tr("Au&thor’s"), tr("When the change was written."),
            rules.date == core::DateOf::Author, date,
            [](core::Rules &chosen, bool) { chosen.date = core::DateOf::Author; });
    addRule("countCommitterDate", tr("&Committer’s"), tr("When the change was taken in."),
            rules.date == core::DateOf::Committer, date,
            [](core::Rules &chosen, bool) { chosen.date = core::DateOf::Committer; });

    addSection(tr("Count as well"));
    addRule("countBots", tr("&Bots"), tr("Accounts that are programs."), rules.bots, nullptr,
            [](core::Rules &chosen, bool on) { chosen.bots = on; });
    addRule("countForks", tr("&Forks"), tr("Repositories that were forked from elsewhere."), rules.forks,
            nullptr, [](core::Rules &chosen, bool on) { chosen.forks = on; });
}

void CountingMenu::addRule(const char *name, const QString &text, const QString &tip, bool checked,
                           QActionGroup *group, void (*apply)(core::Rules &, bool))
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    action->setCheckable(true);
    action->setActionGroup(group);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, apply](bool on) {
        apply(m_rules, on);
        Q_EMIT chosen(m_rules);
    });
}

} // namespace gui
