// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QMenu>

#include <functional>
#include <vector>

class QActionGroup;

namespace gui {

/// The rules of counting that are seldom changed: who is the same person, whose date counts, and who else
/// counts.
class CountingMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CountingMenu(QWidget *parent = nullptr);

    /// Shows these.
    void setRules(const core::Rules &rules);

Q_SIGNALS:
    /// The user chose; what the menu does not decide is as it was set.
    void chosen(const core::Rules &rules);

private:
    struct Choice
    {
        QAction *action = nullptr;
        std::function<bool(const core::Rules &)> holds;
    };

    /// One of several values of a rule.
    template<typename Value>
    void addValue(QActionGroup *group, const char *name, const QString &text, const QString &tip,
                  Value core::Rules::*rule, Value value);
    /// A rule that is on or off.
    void addSwitch(const char *name, const QString &text, const QString &tip, bool core::Rules::*rule);
    QAction *addChoice(const char *name, const QString &text, const QString &tip,
                       std::function<bool(const core::Rules &)> holds);

    core::Rules m_rules;
    std::vector<Choice> m_choices;
};

} // namespace gui
