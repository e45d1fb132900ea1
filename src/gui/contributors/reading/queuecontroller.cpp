// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/queuecontroller.h"

#include "gui/contributors/reading/lookupsession.h"
#include "gui/contributors/reading/progressrow.h"
#include "gui/contributors/reading/queuedialog.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/messagebar.h"

#include <algorithm>
#include <iterator>

namespace gui {

namespace {

/// How many failures a message names; the list has all of them.
constexpr qsizetype namedFailures = 2;

} // namespace

QueueController::QueueController(LookupSession &session, ProgressRow *row, MessageBar *messages,
                                 QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_row(row)
    , m_messages(messages)
    , m_page(page)
{
    connect(row, &ProgressRow::queueRequested, this, &QueueController::showDialog);
    connect(&session, &LookupSession::queueChanged, this, &QueueController::updateButton);
    connect(&session, &LookupSession::started, this, [this] { setActivity({}); });
    connect(&session, &LookupSession::runEnded, this, [this] { setActivity({}); });
}

void QueueController::readAll(const std::vector<core::Lookup> &lookups, const QString &host)
{
    m_messages->clear();
    int elsewhere = 0;
    for (const core::Lookup &lookup : lookups) {
        if (lookup.host == host)
            m_session.readInBackground(lookup);
        else
            ++elsewhere;
    }
    if (elsewhere > 0)
        m_messages->showMessage(MessageBar::Kind::Info,
                                elsewhere == 1
                                    ? tr("1 lookup on another host is not refreshed.")
                                    : tr("%n lookups on other hosts are not refreshed.", nullptr, elsewhere));
}

void QueueController::announce(const core::Lookup &queued)
{
    const std::vector<core::Lookup> &waiting = m_session.queue().lookups();
    const auto place = std::ranges::find_if(
        waiting, [&queued](const core::Lookup &one) { return core::sameLookup(one, queued); });
    const bool isNext = place == waiting.begin() || place == waiting.end();
    const core::Lookup before = isNext ? m_session.reading() : *std::prev(place);
    m_messages->showMessage(
        MessageBar::Kind::Success,
        tr("“%1” is queued. It is read after “%2”.").arg(queued.toString(), before.toString()));
}

void QueueController::report(const ReadingRun &run, const core::Lookup &shown)
{
    const bool isSingle = run.ended == 1;
    if (!run.failed.empty() && !isSingle)
        return reportFailures(run);
    if (run.successful == 0)
        return;
    const core::Lookup &last = run.inBackground;
    const QString sentence =
        isSingle ? tr("Finished reading “%1”.").arg(last.toString())
                 : tr("Finished reading %1 of %2 lookups.").arg(run.successful).arg(run.ended);
    if (!last.owner.isEmpty() && !core::sameLookup(last, shown))
        m_messages->showMessage(MessageBar::Kind::Success, sentence, tr("&Show “%1”").arg(last.toString()),
                                [this, last] { Q_EMIT openRequested(last); });
    else if (run.successful > 1)
        m_messages->showMessage(MessageBar::Kind::Success, sentence);
}

void QueueController::setActivity(const QString &sentence)
{
    m_activity = sentence;
    if (m_dialog)
        m_dialog->setActivity(sentence);
}

bool QueueController::hasSome() const
{
    return m_session.queue().rowCount() > 0 || !m_session.failures().empty();
}

void QueueController::showDialog()
{
    if (!m_dialog) {
        m_dialog = new QueueDialog(m_session, m_page);
        m_dialog->setActivity(m_activity);
        connect(m_dialog, &QueueDialog::cancelAllRequested, this, &QueueController::cancelAll);
    }
    m_dialog->present();
}

void QueueController::updateButton()
{
    m_row->setQueue(m_session.queue().rowCount(), static_cast<int>(m_session.failures().size()));
    Q_EMIT changed();
}

void QueueController::cancelAll()
{
    std::vector<core::Lookup> lookups = m_session.queue().lookups();
    const auto waiting = static_cast<int>(lookups.size());
    lookups.insert(lookups.begin(), m_session.reading());
    m_session.cancelAll();
    if (waiting == 0)
        return; // the page reports it, as it does for every read
    m_messages->showMessage(
        MessageBar::Kind::Info,
        waiting == 1
            ? tr("Cancelled. 1 lookup that was waiting is dropped; what was already read is kept.")
            : tr("Cancelled. %n lookups that were waiting are dropped; what was already read is kept.",
                 nullptr, waiting),
        tr("&Resume"), [this, lookups] {
            for (const core::Lookup &lookup : lookups)
                m_session.readInBackground(lookup);
        });
}

void QueueController::reportFailures(const ReadingRun &run)
{
    QStringList reasons;
    for (const FailedRead &failure : run.failed) {
        if (reasons.size() == namedFailures) {
            reasons << QStringLiteral("…");
            break;
        }
        reasons << tr("%1: %2").arg(failure.lookup.toString(), describe(failure.error));
    }
    m_messages->showMessage(
        MessageBar::Kind::Warning,
        tr("%1 of %2 lookups failed. %3").arg(run.failed.size()).arg(run.ended).arg(reasons.join(u' ')),
        tr("&Show All"), [this] { showDialog(); });
}

} // namespace gui
