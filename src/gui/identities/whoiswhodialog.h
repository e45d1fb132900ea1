// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "core/people/decision.h"
#include "core/people/whoiswho.h"
#include "gui/contributors/people/peopleactions.h"

#include <QDialog>

#include <memory>
#include <vector>

class QTableView;

namespace gui {

class DecisionSession;
class DecisionsPage;
class SuggestionsModel;
class UndoList;
class WhoIsWhoFilter;
class WhoIsWhoModel;

namespace Ui {
class WhoIsWhoDialog;
}

/// Identities: all people, possible duplicates, machines and the user's decisions. Not modal.
class WhoIsWhoDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session and the list of what can be undone must outlive it.
    WhoIsWhoDialog(DecisionSession &session, UndoList &undo, QWidget *parent = nullptr);
    ~WhoIsWhoDialog() override;

    /// Shows the list behind a link of the explanation (see gui::links).
    void showList(QStringView link);
    /// Selects a person in the list of people, by PersonReport::id.
    void showPerson(const QString &id);

private:
    void setUpEveryone();
    void setUpSuggestions();
    void setUpBots();
    PeopleActions *addActions(QTableView *table, const WhoIsWhoFilter *rows);
    void connectSession();
    /// Undo works here as in the main window.
    void addUndo();
    void placeMessages();

    void refresh();
    void present();
    void show(const core::WhoIsWho &people, const std::vector<core::Decision> &decisions,
              const core::Lookup &lookup);
    void updateButtons();
    void showCounts();
    void selectPerson();
    void decideSuggestion(core::Decision::Kind kind);
    QStringList suggested() const;
    /// The address that several people may share, if the current suggestion is one.
    QString suggestedAddress() const;
    /// The selected ones of its names.
    QStringList selectedNames() const;

    DecisionSession &m_session;
    UndoList &m_undo;
    std::unique_ptr<Ui::WhoIsWhoDialog> m_ui;
    WhoIsWhoModel *m_people;
    WhoIsWhoFilter *m_everyone;
    WhoIsWhoFilter *m_bots;
    SuggestionsModel *m_suggestions;
    DecisionsPage *m_decisions;
    /// The person to select when the list is loaded.
    QString m_idToSelect;
};

} // namespace gui
