// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QAbstractButton;
class QButtonGroup;

namespace gui {

/// Unchecks all buttons of an exclusive group.
void uncheckAll(QButtonGroup *group);

/// Checkable buttons for a range of some years, and for all of them. None is checked while the range is
/// another one.
class YearButtons : public QObject
{
    Q_OBJECT

public:
    /// Stands for "All" among the numbers of years.
    static constexpr int everyYear = 0;

    explicit YearButtons(QObject *parent);

    void add(QAbstractButton *button, int years);
    /// Checks the button of the range, if it has one. `isRange` says whether there is any range;
    /// `isPossible`, which buttons are enabled.
    void show(bool isRange, std::optional<int> years, const std::function<bool(int years)> &isPossible);

Q_SIGNALS:
    /// Show so many years, or all of them.
    void chosen(std::optional<int> years);

private:
    QButtonGroup *m_group;
};

} // namespace gui
