// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "gui/identities/decisionsession.h"

#include <QObject>
#include <QPointer>

namespace gui {

class MessageBar;
class ResultsPanel;
class WhoIsWhoDialog;

/// Where the user decides who is who: takes what was chosen in the people that are shown, asks what is to be
/// asked, and tells what was decided, to be undone.
class DecisionController : public QObject
{
    Q_OBJECT

public:
    /// The bar outlives it, and its window is that of the dialogs.
    DecisionController(engine::Engine &engine, MessageBar *bar);
    ~DecisionController() override;

    /// The panel that shows the answers.
    void connectPanel(ResultsPanel *results);
    void setAnswer(const core::Contributions &answer);

Q_SIGNALS:
    /// What is shown is to be counted again.
    void changed();

private:
    void connectSession();
    WhoIsWhoDialog *dialog();
    void askWhichAddress(const DecisionSession::SplitQuestion &asked);

    engine::Engine &m_engine;
    DecisionSession *m_session;
    MessageBar *m_bar;
    QPointer<WhoIsWhoDialog> m_dialog;
};

} // namespace gui
