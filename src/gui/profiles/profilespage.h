// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handlelist.h"
#include "core/profiles/profile.h"
#include "engine/profilequestion.h"

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
struct Preferences;

/// X profiles: handles to look up, the profiles that are kept, and a card for the one that is chosen.
class ProfilesPage : public QWidget
{
    Q_OBJECT

public:
    /// The engine has to outlive it.
    ProfilesPage(engine::Engine &engine, const Preferences &preferences, QWidget *parent = nullptr);
    ~ProfilesPage() override;

    /// Writes down what is to be remembered.
    void remember(Preferences &preferences) const;

    void focusField();
    /// Looks up handles, links, or a list of them.
    void lookUp(const QString &text);
    /// Looks up again those that are chosen.
    void refresh();
    void cancel();
    /// Shows anew what is stored.
    void reloadStored();

Q_SIGNALS:
    /// Whether there is something to cancel.
    void readingChanged(bool reading);
    /// The user wants to see to the tokens.
    void accountsRequested();

private:
    void connectInput();
    void connectList();
    void connectSession();
    void connectQuestion();
    void readFile(const QString &name);
    void readClipboard();
    void lookUpList(const core::HandleList &list);
    /// Gives the lookup's number; 0 where the user is asked first.
    quint64 ask(const std::vector<core::Handle> &handles, engine::Reading reading);
    void askFor(const std::vector<core::ProfileRecord> &records, engine::Reading reading);
    /// Whether sources may be asked that are not X's official API; nothing while the user has not said.
    std::optional<bool> allowsUnofficial() const;
    void setAllowsUnofficial(bool allowed);
    void answerQuestion(bool allowed);
    void showRunning(bool running);
    void showProgress(const engine::ProfileProgress &progress);
    void showAnswer(const engine::ProfileQuestion &question, const engine::ProfileAnswer &answer);
    void showRefusal(const engine::ProfileQuestion &question, const core::Error &error);
    void showRecords(const std::vector<core::ProfileRecord> &records);
    void showRemoved(const std::vector<core::ProfileRecord> &records);
    void showFailure(const core::Error &error);
    void showCurrent();
    void refreshStale();
    void warnOfCost(const std::vector<core::ProfileRecord> &records);

    std::unique_ptr<Ui::ProfilesPage> m_ui;
    engine::Engine &m_engine;
    ProfileSession *m_session;
    ProfilesList *m_list = nullptr;
    ProfileCard *m_card = nullptr;
    /// What waits for the user's answer about whom to ask.
    std::vector<engine::ProfileQuestion> m_pendingQuestions;
    /// Of the lookup whose profile is to be chosen when it is there; 0 for none.
    quint64 m_lookupToSelect = 0;
    /// What the user said of others than X's official API, where that could not be kept.
    std::optional<bool> m_allowsUnofficial;
    /// What in the list that is being looked up was no handle.
    QString m_invalidHandles;
};

} // namespace gui
