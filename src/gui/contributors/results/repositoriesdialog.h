// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/people/decision.h"

#include <QDialog>
#include <QStringList>

#include <memory>
#include <vector>

class QAction;
class QSortFilterProxyModel;

namespace gui {

class RepositoriesModel;

namespace Ui {
class RepositoriesDialog;
}

/// The repositories of a result with their states and reasons. They can be left out and included again. Not
/// modal.
class RepositoriesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RepositoriesDialog(QWidget *parent = nullptr);
    ~RepositoriesDialog() override;

    void setAnswer(const core::Contributions &answer);

Q_SIGNALS:
    /// Leave these repositories out, or include them again.
    void decisionRequested(core::Decision::Kind kind, const QStringList &names);
    /// Leave out all others.
    void onlyRequested(const QString &name);
    /// Open the page of this repository.
    void pageRequested(const core::Lookup &lookup);
    /// Undo what was done last; the key of the window does not reach it from here.
    void undoRequested();

private:
    void addActions();
    std::vector<core::RepositoryReport> selected() const;
    void select(const QStringList &names);
    void decide(core::Decision::Kind kind);
    void updateActions();

    std::unique_ptr<Ui::RepositoriesDialog> m_ui;
    RepositoriesModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QAction *m_leaveOut = nullptr;
    QAction *m_include = nullptr;
    QAction *m_only = nullptr;
    QAction *m_open = nullptr;
    /// Of the answer; without a repository for one of an owner.
    core::Lookup m_lookup;
};

} // namespace gui
