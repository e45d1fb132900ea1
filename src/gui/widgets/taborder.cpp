// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/taborder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace gui {

namespace {

using Widgets = std::vector<QWidget *>;

void addTree(QWidget *widget, Widgets &read);

std::vector<QLayoutItem *> itemsOf(const QLayout *layout)
{
    std::vector<std::tuple<int, int, QLayoutItem *>> places;
    const auto *grid = qobject_cast<const QGridLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0;
        int column = i;
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        places.emplace_back(row, column, layout->itemAt(i));
    }
    std::ranges::stable_sort(places, [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<QLayoutItem *> items;
    items.reserve(places.size());
    for (const auto &place : places)
        items.push_back(std::get<2>(place));
    return items;
}

void addLayout(const QLayout *layout, Widgets &read)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (QWidget *widget = item->widget())
            addTree(widget, read);
        else if (const QLayout *inner = item->layout())
            addLayout(inner, read);
    }
}

/// The parts of a widget that arranges them itself.
Widgets partsOf(QWidget *widget)
{
    Widgets parts;
    if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        parts = {tabs->tabBar()};
        if (QWidget *corner = tabs->cornerWidget())
            parts.push_back(corner);
        for (int i = 0; i < tabs->count(); ++i)
            parts.push_back(tabs->widget(i));
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.push_back(splitter->widget(i));
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            parts.push_back(stack->widget(i));
    } else if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
        parts = {area->widget()};
    }
    return parts;
}

/// The widget, what its layout arranges, and then its other children in the order in which they were created.
void addTree(QWidget *widget, Widgets &read)
{
    if (std::ranges::find(read, widget) != read.end())
        return;
    read.push_back(widget);
    const Widgets parts = partsOf(widget);
    for (QWidget *part : parts)
        addTree(part, read);
    if (widget->layout() && parts.empty())
        addLayout(widget->layout(), read);
    for (QObject *child : widget->children()) {
        auto *other = qobject_cast<QWidget *>(child);
        if (other && !other->isWindow())
            addTree(other, read);
    }
}

/// Whether Tab stops at the widget itself. The parts of a compound widget, such as the field of a spin box,
/// stay with it. Widgets with a focus proxy stay where they are: Qt moves them together with their parts.
bool takesTab(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

void chainTabs(QWidget *before, const Widgets &read)
{
    for (QWidget *widget : read) {
        if (!takesTab(widget))
            continue;
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

/// The last widget in `container` at which Tab stops; without one, the last one before it.
QWidget *lastStop(QWidget *container)
{
    QWidget *last = takesTab(container) ? container : nullptr;
    for (QWidget *next = container->nextInFocusChain(); next != container; next = next->nextInFocusChain()) {
        if (container->isAncestorOf(next) && takesTab(next))
            last = next;
    }
    QWidget *before = container->previousInFocusChain();
    while (!last && before != container) {
        if (takesTab(before) && before->isVisibleTo(container->window()))
            last = before;
        before = before->previousInFocusChain();
    }
    return last;
}

} // namespace

void orderTabsByLayout(QWidget *root)
{
    Widgets read;
    addTree(root, read);
    chainTabs(nullptr, read);
}

void placeInTabOrder(QWidget *passing, QWidget *before)
{
    Widgets read;
    addTree(passing, read);
    chainTabs(lastStop(before), read);
}

} // namespace gui
