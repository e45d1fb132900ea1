// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/pictureoptions.h"
#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/error.h"
#include "core/history/entry.h"
#include "engine/question.h"
#include "gui/contributors/results/resultspanel.h"
#include "gui/contributors/sidebyside/sidesession.h"

#include <QWidget>

#include <memory>

class QAction;

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class ContributorsPage;
}

class ChartPrinting;
class HostComparisonDialog;
class DecisionController;
class ExportMenu;
class FileSaver;
class LookupSession;
class OwnEvents;
class ProgressReporter;
class QueueController;
class ReadOffers;
class RemovalUndo;
class SeenRecorder;
class SideBySideController;
class StartPages;
class UndoList;
struct Preferences;
struct ReadingRun;

/// The page of new contributors of an owner or repository, or of several that are compared: query, history
/// and results.
class ContributorsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ContributorsPage(engine::Engine &engine, const Preferences &preferences,
                              QWidget *parent = nullptr);
    ~ContributorsPage() override;

    /// Creates what the first paint does not need, and opens the last lookup.
    /// The arguments are the window's actions for refreshAll() and print().
    void finishSetup(QAction *refreshAll, QAction *print);
    /// Shows a warning above the page.
    void warn(const QString &sentences);
    /// Stores the page's state in `preferences`.
    void remember(Preferences &preferences) const;

    /// Records that the user has looked at what is shown. To be called before the window closes.
    void leave();

    void focusField();
    /// Focuses the field that filters the people, if there are any; from the history, the one that searches
    /// the history, if there are so many entries that it has one.
    void focusFilter();
    /// Shows an owner or a repository, or compares several: what is stored, otherwise what the host has.
    void showLookup(const QString &text);
    /// Offers to import an export of Newfaces.
    void offerImport(const QString &file);
    /// Whether there is a chart that can be printed.
    bool hasChart() const;
    /// Prints the chart that is shown.
    void print();
    /// What can be undone here.
    UndoList &undoList() const { return *m_undo; }
    /// Refreshes the current lookup from the host.
    void refresh();
    /// Refreshes all lookups in the history from the host, one after the other.
    void refreshAll();
    void cancel();
    /// Whether there is anything to refresh.
    bool hasHistory() const;
    /// Whether lookups wait, or have failed.
    bool hasQueue() const;
    void showQueue();
    /// Whether releases and events are marked.
    bool showsEvents() const;
    void setShowsEvents(bool shows);
    /// The dialog for the user's own events.
    void showOwnEvents();
    /// Reloads history and results after the stored data has changed.
    void reloadStored();
    /// Follows changed settings.
    void applySettings();

Q_SIGNALS:
    /// Profiles may have been removed.
    void profilesChanged();
    /// What is shown now, one lookup or several; empty for nothing.
    void shownChanged(const QString &names);
    /// The value of hasChart(), hasHistory(), hasQueue() or showsEvents() may have changed.
    void offersChanged();
    /// Whether something is being read, which can be cancelled.
    void readingChanged(bool reading);
    /// Show this profile, on any network.
    void profileRequested(const QString &handle);
    /// Open the settings for tokens.
    void accountsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectQuery();
    void connectPages();
    void connectReading();
    void connectSession();
    void connectHistory();
    void connectDecisions();
    void connectSides();
    void lookUp(const QString &text);
    void lookUpSeveral(const std::vector<core::Lookup> &lookups);
    void readAll(const std::vector<core::Lookup> &lookups);
    void read(const core::Lookup &lookup);
    void open(const core::Lookup &lookup);

    void begin(const core::Lookup &lookup);
    void end();
    void endRun(const ReadingRun &run);
    void showQueued(const core::Lookup &lookup);
    void showBeingRead(const core::Lookup &lookup);
    void showAnswer(const core::Contributions &answer);
    void showPartialAnswer(const core::Contributions &partial);
    void showFailure(const core::Lookup &lookup, const core::Error &error);
    void showCancelled(const core::Lookup &lookup);
    void showRemoved(const std::vector<core::Entry> &entries, const std::optional<core::Lookup> &next);
    void showRestored(const std::vector<core::Entry> &entries);
    void orderTabs();
    void clearShown();
    void useMailmaps(bool use);
    void useEvents(bool use);
    void showSuccess(const QString &sentence);
    void showSaved(const QString &sentence, const QString &file);
    void showReadError(const core::Lookup &lookup, const core::Error &error);
    void openPage(const core::Lookup &lookup);
    void showError(const core::Error &error);
    std::vector<core::Lookup> shownFirst(std::vector<core::Lookup> lookups) const;
    void compare(const std::vector<core::Lookup> &lookups,
                 SideSession::Read read = SideSession::Read::Missing);
    void showSides();
    void dropSides(const std::vector<core::Entry> &entries);
    void endSides();
    void closeSides();
    /// Tells what is shown, if that has changed.
    void announce(const QString &names);
    void showHostComparison();
    void lookUpHandle(const QString &login);

    void makeResults();
    void showCurrentPage();
    void showWaiting(const core::Lookup &lookup);

    std::unique_ptr<Ui::ContributorsPage> m_ui;
    engine::Engine &m_engine;
    UndoList *m_undo;
    LookupSession *m_session = nullptr;
    SeenRecorder *m_seen = nullptr;
    FileSaver *m_saver = nullptr;
    ChartPrinting *m_printing = nullptr;
    ProgressReporter *m_reading = nullptr;
    ReadOffers *m_offers = nullptr;
    RemovalUndo *m_removals = nullptr;
    DecisionController *m_decisions = nullptr;
    StartPages *m_startPages = nullptr;
    ResultsPanel *m_results = nullptr;
    ExportMenu *m_export = nullptr;
    HostComparisonDialog *m_hostComparison = nullptr;
    QueueController *m_queue = nullptr;
    OwnEvents *m_ownEvents = nullptr;
    SideBySideController *m_sides = nullptr;
    /// Those that were compared in the last session, until they are shown.
    std::vector<core::Lookup> m_rememberedSides;
    /// The lookup that is shown; without an owner, none.
    core::Lookup m_shown;
    QString m_announced;
    /// The lookup from the last session, until it is shown.
    core::Lookup m_remembered;
    /// What was shown when it was removed; shown again when that is undone.
    core::Lookup m_removed;
    /// The lookup that is read if nothing is stored about it.
    core::Lookup m_wanted;
    /// The next result comes from stored data under rules that the last read may not have covered.
    bool m_someMayBeMissing = false;
    /// The window's, for the chart's menu.
    QAction *m_printAction = nullptr;
    /// The view and arrangement to apply once the results panel is created.
    core::View m_view;
    ResultsPanel::Arrangement m_resultsArrangement;
};

} // namespace gui
