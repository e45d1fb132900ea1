// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/chart/yearbuttons.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace gui {

void uncheckAll(QButtonGroup *group)
{
    QAbstractButton *checked = group->checkedButton();
    if (checked == nullptr)
        return;
    group->setExclusive(false); // an exclusive group does not allow to uncheck all
    checked->setChecked(false);
    group->setExclusive(true);
}

YearButtons::YearButtons(QObject *parent)
    : QObject(parent)
    , m_group(new QButtonGroup(this))
{
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int years) { Q_EMIT chosen(years == everyYear ? std::nullopt : std::optional(years)); });
}

void YearButtons::add(QAbstractButton *button, int years)
{
    m_group->addButton(button, years);
}

void YearButtons::show(bool isRange, std::optional<int> years,
                       const std::function<bool(int years)> &isPossible)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(isPossible(m_group->id(button)));
    QAbstractButton *checked = isRange && !years ? nullptr : m_group->button(isRange ? *years : everyYear);
    if (checked != nullptr)
        checked->setChecked(true);
    else
        uncheckAll(m_group);
    // Tab stops at the checked one; Qt changes that only when one is checked or focused.
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == checked || checked == nullptr ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace gui
