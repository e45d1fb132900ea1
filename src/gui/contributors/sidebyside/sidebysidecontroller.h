// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/contributors/sidebyside/sidebysidepage.h"

#include <QObject>

class QMenu;
class QStackedWidget;

namespace engine {
class Engine;
}

namespace gui {

class FileSaver;
class LookupSession;
class SidesExport;

/// Compares several owners or repositories on a page of their own, which is created when it is first shown.
class SideBySideController : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive it.
    SideBySideController(engine::Engine &engine, LookupSession &session, FileSaver &saver,
                         QStackedWidget *stack, QObject *parent = nullptr);

    /// The window's action that prints the chart, for the chart's menu. To be called before compare().
    void setPrintAction(QAction *print) { m_printAction = print; }

    /// Shows the page with these, at most maxSides.
    void compare(const std::vector<core::Lookup> &lookups, SideSession::Read read);
    /// Whether they are shown. The page stays in the stack until another one takes its place.
    bool isShown() const { return !m_session->isEmpty(); }
    /// Whether the page is in front, perhaps still, after end().
    bool isInFront() const;
    /// Brings the page back to the front.
    void showPage();
    /// Ends the comparison.
    void end();

    /// Sets the counting rules.
    void setRules(const core::Rules &rules);
    /// Counts again after the stored data has changed.
    void recount();
    /// Removes one of those that are compared.
    void forget(const core::Lookup &lookup);

    std::vector<core::Lookup> lookups() const;
    /// "pallets, redis"
    QString names() const;
    bool hasChart() const;
    /// The chart as it is shown.
    core::ChartData picture() const;
    /// Null before compare().
    QMenu *exportMenu() const;

    SideBySidePage::Arrangement arrangement() const;
    void arrange(const SideBySidePage::Arrangement &arrangement);

Q_SIGNALS:
    /// The page was added to the stack.
    void created();
    /// The sides, or what is shown of them.
    void changed();
    void openRequested(const core::Lookup &lookup);
    void closeRequested();
    /// A message about something that went to the clipboard.
    void copied(const QString &sentence);

private:
    void makePage();

    FileSaver &m_saver;
    QStackedWidget *m_stack;
    SideSession *m_session;
    SideBySidePage *m_page = nullptr;
    SidesExport *m_export = nullptr;
    QAction *m_printAction = nullptr;
    /// Until the page is created.
    SideBySidePage::Arrangement m_arrangement;
};

} // namespace gui
