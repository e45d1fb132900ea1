// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handlelist.h"
#include "core/profiles/profile.h"
#include "engine/profilequestion.h"
#include "gui/profiles/profiletext.h"
#include "gui/widgets/messagebar.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class ProfilesPage;
}

class ProfileCard;
class ProfileSession;
class ProfilesList;
class UndoList;
struct Preferences;

/// The page of profiles: the input, the list of stored profiles and a card for the selected one.
class ProfilesPage : public QWidget
{
    Q_OBJECT

public:
    /// The engine must outlive it.
    ProfilesPage(engine::Engine &engine, const Preferences &preferences, QWidget *parent = nullptr);
    ~ProfilesPage() override;

    /// Stores the page's state in `preferences`.
    void remember(Preferences &preferences) const;

    void focusField();
    /// Focuses the field that filters the list, if there are profiles.
    void focusFilter();
    /// What can be undone here.
    UndoList &undoList() const { return *m_undo; }
    /// Looks up handles or links, one or many.
    void lookUp(const QString &text);
    /// Looks up the handles in a file.
    void readFile(const QString &name);
    /// Looks up the selected profiles again.
    void refresh();
    void cancel();
    /// Reloads the list from the database.
    void reloadStored();

Q_SIGNALS:
    /// Whether a lookup is running, which can be cancelled.
    void readingChanged(bool reading);
    /// Open the settings for tokens.
    void accountsRequested();

private:
    void connectInput();
    void connectList();
    void connectSession();
    void connectQuestion();
    void readClipboard();
    void lookUpList(const core::HandleList &list, WithLines withLines);
    void showSkipped(MessageBar::Kind kind, const QString &sentence);
    /// Starts a lookup and returns its number; 0 if the user must first decide about unofficial sources.
    quint64 ask(const std::vector<core::Handle> &handles, engine::Reading reading);
    void askFor(const std::vector<core::ProfileRecord> &records, engine::Reading reading);
    /// Whether sources other than X's official API may be used; empty until the user has decided.
    std::optional<bool> allowsUnofficial() const;
    void setAllowsUnofficial(bool allowed);
    void answerQuestion(bool allowed);
    void showRunning(bool running);
    void showProgress(const engine::ProfileProgress &progress);
    void showAnswer(const engine::ProfileQuestion &question, const engine::ProfileAnswer &answer);
    void showRefusal(const engine::ProfileQuestion &question, const core::Error &error);
    void showRecords(const std::vector<core::ProfileRecord> &records);
    /// Updates only these rows.
    void showChanged(const std::vector<core::ProfileRecord> &records);
    void showRemoved(const std::vector<core::ProfileRecord> &records);
    void showFailure(const core::Error &error);
    void showCurrent();
    void refreshStale();
    void warnOfCost(const std::vector<core::ProfileRecord> &records, int onX);

    std::unique_ptr<Ui::ProfilesPage> m_ui;
    engine::Engine &m_engine;
    UndoList *m_undo;
    ProfileSession *m_session;
    ProfilesList *m_list = nullptr;
    ProfileCard *m_card = nullptr;
    /// Lookups that wait for that decision.
    std::vector<engine::ProfileQuestion> m_pendingQuestions;
    /// The lookup whose profile is selected when it arrives; 0 if there is none.
    quint64 m_lookupToSelect = 0;
    /// The user's decision if it could not be saved in the settings.
    std::optional<bool> m_allowsUnofficial;
    /// What was skipped in the list that is being looked up: in short, and all of it if that is more.
    QString m_skipped;
    QString m_allSkipped;
};

} // namespace gui
