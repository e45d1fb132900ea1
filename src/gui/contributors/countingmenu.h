// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QMenu>

#include <functional>
#include <vector>

class QActionGroup;

namespace gui {

/// The less frequently changed counting rules: who is the same person, which date counts, and whether bots
/// and forks count.
class CountingMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CountingMenu(QWidget *parent = nullptr);

    /// Shows these rules.
    void setRules(const core::Rules &rules);

Q_SIGNALS:
    /// The user changed a rule. The rules that the menu does not show are as they were set.
    void chosen(const core::Rules &rules);

private:
    struct Choice
    {
        QAction *action = nullptr;
        std::function<bool(const core::Rules &)> holds;
    };

    /// Adds one of several values of a rule.
    template<typename Value>
    void addValue(QActionGroup *group, const char *name, const QString &text, const QString &tip,
                  Value core::Rules::*rule, Value value);
    /// Adds a rule that is on or off.
    void addSwitch(const char *name, const QString &text, const QString &tip, bool core::Rules::*rule);
    QAction *addChoice(const char *name, const QString &text, const QString &tip,
                       std::function<bool(const core::Rules &)> holds);

    core::Rules m_rules;
    std::vector<Choice> m_choices;
};

} // namespace gui
