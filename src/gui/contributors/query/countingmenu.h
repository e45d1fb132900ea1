// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countingoption.h"

#include <QMenu>

#include <vector>

namespace gui {

/// The less frequently changed counting rules: who is the same person, which date counts, the length of the
/// periods, whether bots, AI agents, forks and co-authors count, and which organisations are inside;
/// and whether .mailmap files are read.
class CountingMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CountingMenu(QWidget *parent = nullptr);

    /// Shows these rules.
    void setRules(const core::Rules &rules);
    void setReadsMailmaps(bool reads);
    void setShowsEvents(bool shows);
    /// Whether there is an owner whose events can be changed.
    void setHasOwner(bool has);

Q_SIGNALS:
    /// The user changed a rule. The rules that the menu does not show are as they were set.
    void chosen(const core::Rules &rules);
    /// The user switched the reading of .mailmap files on or off.
    void readsMailmapsChanged(bool reads);
    /// The user switched the marks of releases and events on or off.
    void showsEventsChanged(bool shows);
    /// Show the user's own events.
    void ownEventsRequested();

private:
    /// How the menu shows a value of an option.
    struct ValueText
    {
        const char *value;
        /// Object name.
        const char *action;
        QString text;
        QString tip;
    };
    struct Choice
    {
        QAction *action;
        const core::CountingOption &option;
        QString value;
    };

    /// Adds the values of the option with this name. A switch is one action, for "true".
    void addOption(const char *name, const std::vector<ValueText> &values);

    /// Which organisations are inside.
    void askForInside();

    core::Counting m_counting;
    std::vector<Choice> m_choices;
    QAction *m_mailmaps;
    QAction *m_events;
    QAction *m_ownEvents;
};

} // namespace gui
