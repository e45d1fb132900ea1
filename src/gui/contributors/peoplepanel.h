// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/profiles/handle.h"
#include "gui/contributors/peopleactions.h"

#include <QUrl>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace engine {
class Avatars;
}

namespace gui {

class PeopleFaces;
class PeopleModel;

namespace Ui {
class PeoplePanel;
}

/// The people behind the numbers: a table with links to accounts and first commits.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget *parent = nullptr);
    ~PeoplePanel() override;

    enum class Place {
        Top, ///< scroll to the top
        Kept ///< keep selection and scroll position as far as possible
    };

    /// Shows everyone in the result.
    void setAnswer(const std::shared_ptr<const core::Contributions> &answer, Place place = Place::Top);
    /// Shows the pictures of accounts, or none if it is null.
    void setAvatars(engine::Avatars *avatars);
    /// Loads the pictures again that could not be loaded.
    void retryAvatars();

    /// Focuses the field that filters the people, and selects its text.
    void focusFilter();
    /// Shows only the people of a period and, unless it is empty, of a repository. Without a period, shows
    /// everyone.
    void showPeriod(std::optional<core::Period> period, const QString &repository = {});
    std::optional<core::Period> period() const;
    /// The repository of the current filter.
    QString repository() const;

Q_SIGNALS:
    /// Show everyone again.
    void showAllRequested();
    /// The user decided about these people or wants to.
    void decisionRequested(core::Decision::Kind kind, const QStringList &ids);
    void splitRequested(const QString &id);
    void organisationRequested(const QStringList &ids);
    void forgetRequested(const QString &id);
    void whoIsWhoRequested(const QString &id);
    /// Show this profile, on any network.
    void profileRequested(const QString &handle);
    /// The same for a GitHub account whose handles are not known.
    void profileOfAccountRequested(const QString &login);
    /// A message for the status bar.
    void done(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTable();
    void addActions();
    void filterByText(const QString &text);
    void showHeader();
    void updateActions();
    SelectionSummary selectionSummary() const;
    QStringList selectedIds() const;
    std::vector<core::Newcomer> selected() const;
    void select(const std::vector<core::Newcomer> &people);
    void showMenu(const QPoint &position);
    void copySelected();
    void openLink(int column);
    void showLookUps(const std::vector<core::Handle> &handles);
    void open(const QUrl &page);

    std::unique_ptr<Ui::PeoplePanel> m_ui;
    PeopleModel *m_model;
    PeopleFaces *m_faces = nullptr;
    QAction *m_copy;
    QAction *m_openCommit;
    QAction *m_openAccount;
    QAction *m_showProfile;
    /// Of the current person's profiles; those without one are hidden.
    std::array<QAction *, core::allNetworks.size()> m_lookUps{};
    QAction *m_whoIsWho;
    PeopleActions *m_decisions = nullptr;
};

} // namespace gui
