// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/windowactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace gui {

namespace {

struct ActionEntry
{
    WindowActions::Name name;
    /// The object name.
    const char *id;
    const char *text;
    /// In the portable notation, separated by semicolons.
    const char *keys;
    /// A line comes before it in the menu.
    bool startsGroup;
};

// In the order of Name, which is that of the menu.
constexpr std::array<ActionEntry, WindowActions::count> actionTable = {{
    {WindowActions::Name::LookUp, "findAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Look Up"),
     "Ctrl+L; Ctrl+K", false},
    {WindowActions::Name::Filter, "filterAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Find in List"),
     "Ctrl+F", false},
    {WindowActions::Name::Refresh, "refreshAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Refresh"), "F5",
     false},
    {WindowActions::Name::RefreshAll, "refreshAllAction",
     QT_TRANSLATE_NOOP("gui::WindowActions", "Refres&h All"), "Shift+F5", false},
    {WindowActions::Name::Queue, "queueAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Waiting Lookups"),
     "", false},
    {WindowActions::Name::Cancel, "cancelAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Cancel"), "Esc",
     false},
    {WindowActions::Name::Contributors, "contributorsAction",
     QT_TRANSLATE_NOOP("gui::WindowActions", "&GitHub contributors"), "Ctrl+1", true},
    {WindowActions::Name::Profiles, "profilesAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Profiles"),
     "Ctrl+2", false},
    {WindowActions::Name::Undo, "undoAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Undo"), "Ctrl+Z",
     true},
    {WindowActions::Name::Print, "printAction", QT_TRANSLATE_NOOP("gui::WindowActions", "Pr&int Chart…"),
     "Ctrl+P", false},
    {WindowActions::Name::Events, "eventsAction",
     QT_TRANSLATE_NOOP("gui::WindowActions", "Releases an&d Events"), "", false},
    {WindowActions::Name::OwnEvents, "ownEventsAction",
     QT_TRANSLATE_NOOP("gui::WindowActions", "Ow&n Events…"), "", false},
    {WindowActions::Name::Port, "portAction", QT_TRANSLATE_NOOP("gui::WindowActions", "L&ocal Port"),
     "Ctrl+Shift+P", true},
    {WindowActions::Name::Settings, "settingsAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Settings"),
     "Ctrl+,", false},
    {WindowActions::Name::Menu, "menuAction", QT_TRANSLATE_NOOP("gui::WindowActions", "Menu"), "F10", false},
    {WindowActions::Name::Shortcuts, "shortcutsAction",
     QT_TRANSLATE_NOOP("gui::WindowActions", "&Keyboard Shortcuts"), "F1", true},
    {WindowActions::Name::About, "aboutAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&About Newfaces"),
     "", false},
    {WindowActions::Name::Quit, "quitAction", QT_TRANSLATE_NOOP("gui::WindowActions", "&Quit"), "Ctrl+Q",
     false},
}};

/// A sentence in a menu: short, and without access keys.
QString menuText(const QString &sentence)
{
    constexpr qsizetype most = 60;
    const QString text = sentence.size() > most ? QString(sentence.left(most) + u'…') : sentence;
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    for (const ActionEntry &entry : actionTable) {
        auto *action = new QAction(tr(entry.text), this);
        action->setObjectName(QLatin1String(entry.id));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(entry.keys)));
        m_actions[static_cast<std::size_t>(entry.name)] = action;
        window->addAction(action);
    }
    at(Name::Events)->setCheckable(true);
    setUndoable({});
}

QMenu *WindowActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("mainMenu"));
    for (const ActionEntry &entry : actionTable) {
        if (entry.name == Name::Menu)
            continue;
        if (entry.startsGroup)
            menu->addSeparator();
        menu->addAction(at(entry.name));
    }
    return menu;
}

void WindowActions::setUndoable(const QString &sentence)
{
    QAction *undo = at(Name::Undo);
    undo->setEnabled(!sentence.isEmpty());
    undo->setText(sentence.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(menuText(sentence)));
}

} // namespace gui
