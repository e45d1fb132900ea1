// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "core/people/decision.h"

#include <QWidget>

#include <memory>
#include <vector>

class QFileDialog;

namespace gui {

class DecisionSession;
class DecisionsModel;

namespace Ui {
class DecisionsPage;
}

/// The user's decisions about a lookup: to undo them, and to import and export them as files.
class DecisionsPage : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit DecisionsPage(DecisionSession &session, QWidget *parent = nullptr);
    ~DecisionsPage() override;

    void setDecisions(const core::Lookup &lookup, const std::vector<core::Decision> &decisions);
    int count() const;
    /// The list, and what is shown instead if it is empty.
    QWidget *list() const;
    QWidget *placeholder() const;

private:
    void updateButtons();
    void undoSelected();
    /// The file that all selected decisions come from; empty for none or several.
    QString selectedFile() const;
    void askForImport();
    void askForExport();
    /// Opens a file dialog until another lookup is shown.
    void open(QFileDialog *dialog);

    DecisionSession &m_session;
    std::unique_ptr<Ui::DecisionsPage> m_ui;
    DecisionsModel *m_model;
    core::Lookup m_lookup;
};

} // namespace gui
