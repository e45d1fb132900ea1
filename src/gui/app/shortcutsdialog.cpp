// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/shortcutsdialog.h"

#include "gui/app/windowactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialogButtonBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gui {

namespace {

struct ChartKey
{
    const char *keys;
    /// Between two keys: either one, or all from the first to the last.
    const char *between;
    const char *what;
};

// The chart reads them itself (see chart::ContributorsChart).
constexpr std::array chartKeys = {
    ChartKey{"Left; Right", ", ", QT_TRANSLATE_NOOP("gui::ShortcutsDialog", "Previous or next period")},
    ChartKey{"Home; End", ", ", QT_TRANSLATE_NOOP("gui::ShortcutsDialog", "First or last period")},
    ChartKey{"Return", ", ", QT_TRANSLATE_NOOP("gui::ShortcutsDialog", "Show the people of the period")},
    ChartKey{"+; -", ", ", QT_TRANSLATE_NOOP("gui::ShortcutsDialog", "Zoom in or out")},
    ChartKey{"0", ", ", QT_TRANSLATE_NOOP("gui::ShortcutsDialog", "Show everything")},
    ChartKey{"1; 9", "–",
             QT_TRANSLATE_NOOP("gui::ShortcutsDialog", "Hide or show the first to the ninth series")},
    ChartKey{"L", ", ", QT_TRANSLATE_NOOP("gui::ShortcutsDialog", "Hide or show the line")},
};

/// "Ctrl+L, Ctrl+K"
QString keysText(const QList<QKeySequence> &keys, const QString &between = QStringLiteral(", "))
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(between);
}

/// A menu's text without its access key.
QString plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_list->setObjectName(QStringLiteral("shortcutsList"));
    m_list->setAccessibleName(tr("Keyboard Shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    addGroup(tr("Window"), QList<QAction *>(actions.all().begin(), actions.all().end()));
    for (const QAbstractItemView *view : parent->window()->findChildren<QAbstractItemView *>()) {
        QList<QAction *> own = view->actions();
        own.removeIf([&actions](const QAction *action) {
            return std::ranges::find(actions.all(), action) != actions.all().end(); // is listed already
        });
        if (view->window() == parent->window() && !view->accessibleName().isEmpty())
            addGroup(view->accessibleName(), own);
    }
    addChart();
    m_list->expandAll();
    m_list->resizeColumnToContents(0);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 32);
    m_list->setFocus();
}

void ShortcutsDialog::addGroup(const QString &title, const QList<QAction *> &actions)
{
    QTreeWidgetItem *group = nullptr;
    for (const QAction *action : actions) {
        const QString keys = keysText(action->shortcuts());
        if (keys.isEmpty())
            continue;
        if (!group)
            group = addTitle(title);
        addRow(group, plainText(action->text()), keys);
    }
}

void ShortcutsDialog::addChart()
{
    QTreeWidgetItem *group = addTitle(tr("Chart"));
    for (const ChartKey &key : chartKeys)
        addRow(
            group, tr(key.what),
            keysText(QKeySequence::listFromString(QLatin1String(key.keys)), QString::fromUtf8(key.between)));
}

void ShortcutsDialog::addRow(QTreeWidgetItem *group, const QString &what, const QString &keys)
{
    new QTreeWidgetItem(group, {what, keys});
}

QTreeWidgetItem *ShortcutsDialog::addTitle(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_list, {title});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    return item;
}

} // namespace gui
