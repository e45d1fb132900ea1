// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/shown.h"
#include "core/profiles/handle.h"
#include "gui/contributors/people/peopleactions.h"

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

class ColumnFit;
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

    /// Shows these people of a result, which are what is shown of it.
    void setPeople(const core::CountedView &counted, const std::vector<core::Counted> &people,
                   const core::Shown &shown, Place place = Place::Top);
    /// Empties the field for a part of a name.
    void clearText();

    /// Widths, order and sorting of the columns, for the settings.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &columns);
    /// Shows the pictures of accounts, or none if it is null.
    void setAvatars(engine::Avatars *avatars);
    /// Loads the pictures again that could not be loaded.
    void retryAvatars();

    /// Focuses the field that filters the people, and selects its text.
    void focusFilter();

Q_SIGNALS:
    /// Show everyone again.
    void showAllRequested();
    /// Show only people whose name, account, repository or organisation contains this.
    void textChanged(const QString &text);
    /// Show only the people the user has not seen, or everyone.
    void onlyUnseenChosen(bool only);
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
    void hideColumns(const core::CountedView &counted);
    void showHeader(const core::CountedView &counted, const core::Shown &shown);
    /// Shows a sentence instead of an empty table.
    void showIfNobody(const core::Shown &shown);
    void showUnseenButton(const core::Contributions &answer, const core::Shown &shown);
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
    ColumnFit *m_columns = nullptr;
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
