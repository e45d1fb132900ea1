// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QStringListModel;

namespace gui {

class CountingMenu;

namespace Ui {
class QueryControls;
}

/// The row at the top of the window: what to look up and how to count.
class QueryControls : public QWidget
{
    Q_OBJECT

public:
    explicit QueryControls(QWidget *parent = nullptr);
    ~QueryControls() override;

    /// Creates what the first paint does not need: icons and menus.
    void finishSetup();

    QString text() const;
    void setText(const QString &text);
    /// Focuses the field and selects its text.
    void focusField();
    /// The texts that the field completes.
    void setSuggestions(const QStringList &texts);

    core::Rules rules() const;
    void setRules(const core::Rules &rules);

    /// As if the user chose the other scope.
    void chooseOtherScope();

    bool readsMailmaps() const;
    void setReadsMailmaps(bool reads);

    bool showsEvents() const { return m_showsEvents; }
    void setShowsEvents(bool shows);
    /// Whether there is an owner whose events can be changed.
    void setHasOwner(bool has);

    /// Sets the export menu. Does not take ownership.
    void setExportMenu(QMenu *menu);
    void setExportable(bool on);

Q_SIGNALS:
    void lookUpRequested(const QString &text);
    void rulesChanged(const core::Rules &rules);
    /// The user switched the reading of .mailmap files on or off.
    void readsMailmapsChanged(bool reads);
    /// The user switched the marks of releases and events on or off.
    void showsEventsChanged(bool shows);
    /// Show the user's own events.
    void ownEventsRequested();

private:
    void ask();
    void choose(const core::Rules &rules);

    std::unique_ptr<Ui::QueryControls> m_ui;
    core::Rules m_rules;
    QStringListModel *m_suggestions = nullptr;
    CountingMenu *m_counting = nullptr;
    bool m_readsMailmaps = false;
    bool m_showsEvents = true;
    bool m_hasOwner = false;
};

} // namespace gui
