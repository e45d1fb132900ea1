// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handlelist.h"
#include "core/profile.h"
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
class ProfilesModel;
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

Q_SIGNALS:
    /// Whether there is something to cancel.
    void readingChanged(bool reading);

protected:
    bool event(QEvent *event) override;

private:
    void setUpTable();
    void addTableActions();
    void connectSession();
    void connectQuestion();
    void lookUpList(const core::HandleList &list);
    void chooseFile();
    void readFile(const QString &name);
    void ask(const std::vector<core::Handle> &handles, engine::Reading reading);
    void answerQuestion(bool allowed);
    void showRunning(bool running);
    void showAnswer(const engine::ProfileAnswer &answer);
    void showRecords(const std::vector<core::ProfileRecord> &records);
    void showRemoved(const std::vector<core::ProfileRecord> &records);
    void showFailure(const core::Error &error);
    void showCurrent();
    void showHeader();
    void refreshStale();
    void removeChosen();
    void copyChosen();
    std::vector<core::ProfileRecord> chosen() const;
    void select(const std::vector<qint64> &numbers);

    std::unique_ptr<Ui::ProfilesPage> m_ui;
    engine::Engine &m_engine;
    ProfileSession *m_session;
    ProfilesModel *m_model;
    ProfileCard *m_card;
    /// What waits for the user's answer about whom to ask.
    std::vector<core::Handle> m_unasked;
    engine::Reading m_unaskedReading = engine::Reading::Refresh;
    /// The profile to be chosen when it is there.
    core::Handle m_wanted;
    /// What in the list that is being looked up was no handle.
    QString m_noHandles;
    std::optional<int> m_rowToChoose;
};

} // namespace gui
