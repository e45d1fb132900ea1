// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "gui/identities/decisionsession.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace gui {

class MessageBar;
class ResultsPanel;
class UndoList;
class WhoIsWhoDialog;

/// Handles the user's decisions about identities: receives requests from the results panel, asks for details
/// and shows the result with an undo button.
class DecisionController : public QObject
{
    Q_OBJECT

public:
    /// The bar and the list of what can be undone must outlive it; the bar's window is the parent of the
    /// dialogs.
    DecisionController(engine::Engine &engine, MessageBar *bar, UndoList *undo);
    ~DecisionController() override;

    /// Connects the panel that shows the results.
    void connectPanel(ResultsPanel *results);
    void setAnswer(const core::Contributions &answer);

Q_SIGNALS:
    /// The results must be counted again.
    void changed();
    /// A person was forgotten, and maybe a profile with them.
    void profilesChanged();

private:
    void connectSession();
    void connectUndo();
    void askWhetherToJoin(const DecisionSession::JoinQuestion &asked);
    WhoIsWhoDialog *dialog();
    void askWhatToSplit(const DecisionSession::SplitQuestion &asked);
    void askWhetherToForget(const DecisionSession::ForgetQuestion &asked);
    void askForOrganisation(const DecisionSession::OrganisationQuestion &asked);
    /// Opens a question in front of the window that the user works in, until another lookup is shown.
    void open(QDialog *question);
    QWidget *windowInFront() const;

    engine::Engine &m_engine;
    DecisionSession *m_session;
    MessageBar *m_bar;
    UndoList *m_undo;
    QPointer<WhoIsWhoDialog> m_dialog;
};

} // namespace gui
