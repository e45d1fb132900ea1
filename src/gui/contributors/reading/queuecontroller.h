// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"

#include <QObject>

#include <vector>

class QWidget;

namespace gui {

class LookupSession;
class MessageBar;
class ProgressRow;
class QueueDialog;
struct ReadingRun;

/// The queue of lookups as the page shows it: the button with its length, the list behind it, and the
/// messages about what is queued, what failed and what is finished.
class QueueController : public QObject
{
    Q_OBJECT

public:
    /// The session and the widgets must outlive it.
    QueueController(LookupSession &session, ProgressRow *row, MessageBar *messages, QWidget *page);

    /// Reads all lookups that are on this host, one after the other. Only the host in the settings can be
    /// read.
    void readAll(const std::vector<core::Lookup> &lookups, const QString &host);
    /// Reports that a lookup waits, and for which other one.
    void announce(const core::Lookup &queued);
    /// Reports the outcome of several reads, or of one that is not shown.
    void report(const ReadingRun &run, const core::Lookup &shown);
    /// The activity of the current read.
    void setActivity(const QString &sentence);
    /// Whether lookups wait, or have failed.
    bool hasSome() const;
    /// Shows the list of them.
    void showDialog();

Q_SIGNALS:
    /// Lookups wait, or not any more.
    void changed();
    /// Show this lookup, which is stored.
    void openRequested(const core::Lookup &lookup);

private:
    void updateButton();
    void cancelAll();
    void reportFailures(const ReadingRun &run);

    LookupSession &m_session;
    ProgressRow *m_row;
    MessageBar *m_messages;
    QWidget *m_page;
    QueueDialog *m_dialog = nullptr;
    QString m_activity;
};

} // namespace gui
