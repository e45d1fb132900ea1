// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/error.h"
#include "core/history/entry.h"
#include "gui/history/historyfilter.h"

#include <QSet>
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

class DataFiles;
class DataMenu;
class HistoryModel;
class UnseenCounter;

/// The stored lookups. They can be opened offline, refreshed, pinned, renamed, removed and exported, several
/// at once where that makes sense, and several of them compared.
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
    void restore(const std::vector<core::Entry> &entries);
    /// Selects the lookup that is shown. A selection of several that has it stays.
    void select(const core::Lookup &lookup);
    /// Selects these and no others.
    void select(const std::vector<core::Lookup> &lookups);
    bool contains(const core::Lookup &lookup) const;
    bool isEmpty() const;
    QStringList names() const;
    /// All lookups, the one that was read longest ago first.
    std::vector<core::Lookup> lookupsByAge() const;
    /// The lookups that are selected, in the order of the list.
    std::vector<core::Lookup> selectedLookups() const;

    HistoryOrder order() const;
    void setOrder(HistoryOrder order);

    /// Focuses the field that searches the history if the focus is here, but not there, and there is one.
    /// Returns whether it did.
    bool focusSearch();
    /// Imports such a file; see engine::Engine::importFrom().
    void importFrom(const QString &file);

Q_SIGNALS:
    /// Open this lookup from the database.
    void opened(const core::Lookup &lookup);
    /// Compare these, of which there are several.
    void severalOpened(const std::vector<core::Lookup> &lookups);
    /// Refresh these lookups from the host; at least one.
    void refreshRequested(const std::vector<core::Lookup> &lookups);
    void pinRequested(const std::vector<core::Entry> &entries, bool pinned);
    void labelRequested(const core::Entry &entry, const QString &label);
    /// Open the page of this lookup on its host.
    void pageRequested(const core::Lookup &lookup);
    /// `next` is the lookup that takes their place in the list, if there is one.
    void removed(const std::vector<core::Entry> &entries, const std::optional<core::Lookup> &next);
    void restored(const std::vector<core::Entry> &entries);
    /// Emitted after failed().
    void restoreFailed(const std::vector<core::Entry> &entries, const core::Error &error);
    void changed();
    /// A message about an import.
    void done(const QString &sentence);
    /// A message about a file that was written.
    void saved(const QString &sentence, const QString &file);
    /// Lookups were imported.
    void imported();
    void failed(const core::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<core::Entry> selected() const;
    std::optional<core::Entry> single() const;
    const core::Entry &entryAt(int row) const;
    std::optional<core::Lookup> nextAfter(const std::vector<core::Entry> &removed) const;
    void addActions();
    void addDataMenu(QAction *refreshAll);
    void addOrders();
    void openSelected();
    void askForLabel();
    void removeSelected();
    void showEntries(const std::vector<core::Entry> &entries);
    void selectAgain(const QSet<qint64> &entries);
    void showSearch();
    void updateActions();

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    engine::Engine *m_engine = nullptr;
    HistoryModel *m_model = nullptr;
    HistoryFilter *m_list = nullptr;
    UnseenCounter *m_unseen = nullptr;
    core::Rules m_rules;
    DataMenu *m_data = nullptr;
    std::vector<core::Lookup> m_selected;
    /// Opens the selected one, or compares the selected ones.
    QAction *m_open = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_openOnHost = nullptr;
    QAction *m_remove = nullptr;
    std::vector<QAction *> m_orders;
    DataFiles *m_files = nullptr;
};

} // namespace gui
