// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/orderlist.h"

#include "gui/widgets/symbolicicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int wordRole = Qt::UserRole;

QString wordOf(const QListWidgetItem *item)
{
    return item->data(wordRole).toString();
}

} // namespace

OrderList::OrderList(const QList<Entry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(addMove(QStringLiteral("up"), tr("Move up"), Qt::ALT | Qt::Key_Up, -1))
    , m_down(addMove(QStringLiteral("down"), tr("Move down"), Qt::ALT | Qt::Key_Down, 1))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(wordRole, entry.word);
        item->setCheckState(Qt::Checked);
    }
    m_list->setObjectName(QStringLiteral("orderList"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int room = 6;
    const int rowHeight = fontMetrics().height() + room;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, rowHeight});
    m_list->setFixedHeight(m_list->count() * rowHeight + 2 * m_list->frameWidth());
    setFocusProxy(m_list);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::itemChanged, this, &OrderList::edited);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderList::updateButtons);
    m_list->setCurrentRow(0);
}

QString OrderList::value() const
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            words << wordOf(m_list->item(row));
    }
    return words.join(u',');
}

void OrderList::setValue(const QString &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_list);
    const QStringList words = value.split(u',', Qt::SkipEmptyParts);
    const QString current = m_list->currentItem() ? wordOf(m_list->currentItem()) : QString();
    QList<QListWidgetItem *> items;
    while (m_list->count() > 0)
        items << m_list->takeItem(0);
    qsizetype placed = 0;
    for (const QString &word : words) {
        const auto named = std::ranges::find(items, word, wordOf);
        if (named != items.end())
            items.move(named - items.begin(), placed++);
    }
    for (QListWidgetItem *item : items) {
        item->setCheckState(words.contains(wordOf(item)) ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
        if (wordOf(item) == current)
            m_list->setCurrentItem(item);
    }
    updateButtons();
}

QToolButton *OrderList::addMove(const QString &icon, const QString &text, const QKeySequence &keys, int by)
{
    auto *action = new QAction(symbolicIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, by] { move(by); });
    m_list->addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(icon + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    return button;
}

void OrderList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(row);
        m_list->insertItem(row + by, item);
        m_list->setCurrentItem(item);
    }
    updateButtons();
    Q_EMIT edited();
}

void OrderList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->defaultAction()->setEnabled(row > 0);
    m_down->defaultAction()->setEnabled(row >= 0 && row < m_list->count() - 1);
}

} // namespace gui
