// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/error.h"
#include "core/history/entry.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class HistoryPanel;
}

class DataMenu;
class HistoryModel;
class UnseenCounter;

/// The stored lookups. They can be opened offline, refreshed, removed and exported, and several of them
/// compared.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Creates what the first paint does not need, and loads the history.
    /// `refreshAll` is the window's action; the panel's menus have it, too.
    void finishSetup(engine::Engine &engine, QAction *refreshAll);

    /// Loads the history again.
    void reload();
    /// By which rules new people are counted.
    void setRules(const core::Rules &rules);
    /// Counts new people again, after decisions about who is who.
    void recount();
    void restore(const core::Entry &entry);
    /// Highlights the current lookup.
    void select(const core::Lookup &lookup);
    /// The same for those that are compared.
    void select(const std::vector<core::Lookup> &lookups);
    bool contains(const core::Lookup &lookup) const;
    bool isEmpty() const;
    QStringList names() const;
    /// All lookups, the one that was read longest ago first.
    std::vector<core::Lookup> lookupsByAge() const;

Q_SIGNALS:
    /// Open this lookup from the database.
    void opened(const core::Lookup &lookup);
    /// Compare these, of which there are several.
    void severalOpened(const std::vector<core::Lookup> &lookups);
    /// Refresh this lookup from the host.
    void refreshRequested(const core::Lookup &lookup);
    void severalRefreshRequested(const std::vector<core::Lookup> &lookups);
    /// `next` is the lookup that takes its place in the list, if there is one.
    void removed(const core::Entry &entry, const std::optional<core::Lookup> &next);
    void restored(const core::Entry &entry);
    /// Emitted after failed().
    void restoreFailed(const core::Entry &entry, const core::Error &error);
    void changed();
    /// A message about an export, import or backup.
    void done(const QString &sentence);
    /// Lookups were imported.
    void imported();
    void failed(const core::Error &error);

private:
    /// The selected ones, from top to bottom.
    std::vector<core::Entry> selected() const;
    /// The selected one, if it is the only one.
    std::optional<core::Entry> current() const;
    std::optional<core::Lookup> neighbourOf(const core::Lookup &lookup) const;
    void addActions();
    void openSelected();
    void refreshSelected();
    void removeCurrent();
    void showEntries(const std::vector<core::Entry> &entries);
    void addDataMenu(QAction *refreshAll);
    void updateButtons();

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    engine::Engine *m_engine = nullptr;
    HistoryModel *m_model = nullptr;
    UnseenCounter *m_unseen = nullptr;
    core::Rules m_rules;
    DataMenu *m_data = nullptr;
    /// Opens the selected one, or compares the selected ones.
    QAction *m_open = nullptr;
    QAction *m_remove = nullptr;
    std::vector<core::Lookup> m_selected;
};

} // namespace gui
