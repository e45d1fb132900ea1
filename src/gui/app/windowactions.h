// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QWidget;

namespace gui {

/// The actions of the main window, from one table: their texts, keys and places in the menu.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum class Name {
        LookUp,
        Filter,
        Refresh,
        RefreshAll,
        Queue,
        Cancel,
        Contributors,
        Profiles,
        Undo,
        Print,
        Events,
        OwnEvents,
        Port,
        Settings,
        Menu,
        Shortcuts,
        About,
        Quit,
    };
    static constexpr std::size_t count = static_cast<std::size_t>(Name::Quit) + 1;

    /// Adds the actions to the window.
    explicit WindowActions(QWidget *window);

    QAction *at(Name name) const { return m_actions[static_cast<std::size_t>(name)]; }
    /// All of them, in the order of the menu.
    const std::array<QAction *, count> &all() const { return m_actions; }
    /// A menu with all of them except the one that opens it.
    QMenu *makeMenu(QWidget *parent) const;

    /// Names what Undo would undo; empty for nothing.
    void setUndoable(const QString &sentence);

private:
    std::array<QAction *, count> m_actions = {};
};

} // namespace gui
