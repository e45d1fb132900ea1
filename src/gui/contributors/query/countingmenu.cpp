// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/query/countingmenu.h"

#include "core/boundedtext.h"

#include <QActionGroup>
#include <QInputDialog>

#include <algorithm>

namespace gui {

CountingMenu::CountingMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("countingMenu"));
    setToolTipsVisible(true);

    addSection(tr("Identify People By"));
    addOption("identity",
              {{"account", "countByAccount", tr("&Account and E-mail"),
                tr("Commits with the same account or e-mail address belong to one person")},
               {"email", "countByEmail", tr("&E-mail Only"), tr("Each e-mail address counts as one person")},
               {"name", "countByName", tr("Author &Name"),
                tr("Each exact spelling of a name counts as one person")}});
    addSection(tr("Date"));
    addOption("date",
              {{"author", "countAuthorDate", tr("Au&thor Date"), tr("When the change was written")},
               {"committer", "countCommitterDate", tr("&Commit Date"), tr("When the change was applied")}});
    addSection(tr("Period"));
    addOption("period", {{"week", "countWeeks", tr("By &Week"), tr("Weeks begin on Monday")},
                         {"month", "countMonths", tr("By &Month"), tr("One bar for each month")},
                         {"quarter", "countQuarters", tr("By &Quarter"), tr("One bar for three months")},
                         {"year", "countYears", tr("By &Year"), tr("One bar for each year")}});
    addSection(tr("Also Count"));
    addOption("bots", {{"true", "countBots", tr("&Bots"), tr("Automated accounts")}});
    addOption("agents", {{"true", "countAgents", tr("A&I Agents"), tr("Programs that write code")}});
    addOption("forks", {{"true", "countForks", tr("&Forks"), tr("Repositories forked from others")}});
    addOption("co_authors", {{"true", "countCoAuthors", tr("Co-a&uthors"),
                              tr("People whom a commit names in “Co-authored-by” lines")}});
    addSection(tr("Organisations"));
    QAction *inside = addAction(tr("Insi&de Organisations…"));
    inside->setObjectName(QStringLiteral("countInside"));
    inside->setToolTip(tr("Choose the organisations whose people are insiders"));
    connect(inside, &QAction::triggered, this, &CountingMenu::askForInside);
    addSection(tr("Chart"));
    m_events = addAction(tr("&Releases and Events"));
    m_events->setObjectName(QStringLiteral("showEvents"));
    m_events->setToolTip(
        tr("Mark releases, tags and your own events in the chart, and read the repositories' tags"));
    m_events->setCheckable(true);
    connect(m_events, &QAction::triggered, this, &CountingMenu::showsEventsChanged);
    m_ownEvents = addAction(tr("&Own Events…"));
    m_ownEvents->setObjectName(QStringLiteral("ownEvents"));
    m_ownEvents->setToolTip(tr("Add events such as a conference, or remove them"));
    connect(m_ownEvents, &QAction::triggered, this, &CountingMenu::ownEventsRequested);
    addSection(tr("When Reading"));
    m_mailmaps = addAction(tr("Use .mai&lmap Files"));
    m_mailmaps->setObjectName(QStringLiteral("readMailmaps"));
    m_mailmaps->setToolTip(tr("Read the repositories' own .mailmap files as decisions about who is who"));
    m_mailmaps->setCheckable(true);
    connect(m_mailmaps, &QAction::triggered, this, &CountingMenu::readsMailmapsChanged);
    setRules({});
}

void CountingMenu::setRules(const core::Rules &rules)
{
    m_counting.rules = rules;
    for (const Choice &choice : m_choices)
        choice.action->setChecked(choice.option.value(m_counting) == choice.value);
}

void CountingMenu::setReadsMailmaps(bool reads)
{
    m_mailmaps->setChecked(reads);
}

void CountingMenu::setShowsEvents(bool shows)
{
    m_events->setChecked(shows);
}

void CountingMenu::setHasOwner(bool has)
{
    m_ownEvents->setEnabled(has);
}

void CountingMenu::askForInside()
{
    auto *question = new QInputDialog(parentWidget());
    question->setObjectName(QStringLiteral("insideDialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Inside Organisations"));
    question->setLabelText(tr("Organisations whose people are insiders, with semicolons between the names:"));
    question->setTextValue(m_counting.rules.inside);
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString &names) {
        m_counting.rules.inside = core::bounded(names.simplified(), core::maxNameLength);
        Q_EMIT chosen(m_counting.rules);
    });
    question->open();
}

void CountingMenu::addOption(const char *name, const std::vector<ValueText> &values)
{
    const auto options = core::countingOptions();
    const auto option = std::ranges::find(options, QLatin1String(name), &core::CountingOption::name);
    auto *group = option->type == core::CountingOption::Type::Choice ? new QActionGroup(this) : nullptr;
    for (const ValueText &text : values) {
        QAction *action = addAction(text.text);
        action->setObjectName(QLatin1String(text.action));
        action->setToolTip(text.tip);
        action->setCheckable(true);
        action->setActionGroup(group);
        const QString value = QString::fromLatin1(text.value);
        m_choices.push_back({action, *option, value});
        connect(action, &QAction::triggered, this, [this, &option = *option, value](bool checked) {
            option.set(m_counting, checked ? value : QStringLiteral("false"));
            Q_EMIT chosen(m_counting.rules);
        });
    }
}

} // namespace gui
