// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contributions.h"

#include <QMenu>

class QActionGroup;

namespace gui {

/// The rules of counting that are seldom changed: who is the same person, whose date counts, and who else
/// counts.
class CountingMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CountingMenu(const core::Rules &rules, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user chose; what the menu does not decide is as it was given.
    void chosen(const core::Rules &rules);

private:
    void addRule(const char *name, const QString &text, const QString &tip, bool checked, QActionGroup *group,
                 void (*apply)(core::Rules &rules, bool on));

    core::Rules m_rules;
};

} // namespace gui
