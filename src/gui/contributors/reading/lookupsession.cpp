// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/lookupsession.h"

#include "engine/whenanswered.h"
#include "gui/contributors/reading/partialcounting.h"

#include <utility>

namespace gui {

LookupSession::LookupSession(engine::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_partial(new PartialCounting(engine, this))
{
    connect(&engine, &engine::Engine::progressed, this, [this](const engine::Progress &progress) {
        if (isReading() && progress.number == m_reading.number)
            Q_EMIT progressed(progress);
    });
    connect(m_partial, &PartialCounting::counted, this, &LookupSession::partlyAnswered);
    connect(&m_queue, &LookupQueue::changed, this, &LookupSession::queueChanged);
}

LookupSession::~LookupSession()
{
    m_reading.stop.request_stop();
    m_counting.stop.request_stop();
}

LookupSession::Accepted LookupSession::read(const core::Lookup &asked)
{
    if (!isReading())
        m_wanted = m_engine.withHost(asked);
    return readInBackground(asked);
}

LookupSession::Accepted LookupSession::readInBackground(const core::Lookup &asked)
{
    const core::Lookup lookup = m_engine.withHost(asked);
    if (isReading(lookup))
        return Accepted::AlreadyReading;
    if (!isReading()) {
        start(lookup);
        return Accepted::Started;
    }
    if (!m_queue.add(lookup))
        return Accepted::AlreadyQueued;
    dropFailure(lookup);
    return Accepted::Queued;
}

void LookupSession::start(const core::Lookup &lookup)
{
    m_readingOutdated = false;
    const engine::Question question = begin(m_reading, lookup, engine::Reading::Refresh);
    if (m_wanted.owner.isEmpty())
        m_wanted = lookup;
    if (isWanted(lookup)) {
        if (!core::sameLookup(m_shown, lookup))
            count();
        else if (!core::sameLookup(m_counting.lookup, lookup))
            abandon(m_counting);
    }
    dropFailure(lookup);
    Q_EMIT started(lookup);
    engine::whenAnswered<core::Contributions>(
        m_engine.contributors(question, m_reading.stop.get_token()), this,
        [this, number = question.number](const core::Result<core::Contributions> &result) {
            finishReading(number, result);
        });
}

void LookupSession::startNext()
{
    if (isReading())
        return;
    if (const std::optional<core::Lookup> next = m_queue.takeFirst())
        start(*next);
    else
        Q_EMIT runEnded(std::exchange(m_run, {}));
}

void LookupSession::open(const core::Lookup &lookup)
{
    m_wanted = m_engine.withHost(lookup);
    count();
}

void LookupSession::setRules(const core::Rules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    if (!m_wanted.owner.isEmpty())
        count();
}

void LookupSession::recount()
{
    m_readingOutdated = isReading();
    if (!m_wanted.owner.isEmpty())
        count();
}

void LookupSession::cancel()
{
    if (!isReading())
        return;
    const core::Lookup lookup = endReading();
    if (core::sameLookup(m_wanted, lookup))
        m_wanted = m_shown;
    Q_EMIT cancelled(lookup);
    startNext();
}

void LookupSession::cancelAll()
{
    m_queue.clear();
    cancel();
}

void LookupSession::forget(const core::Lookup &forgotten)
{
    const core::Lookup lookup = m_engine.withHost(forgotten);
    m_queue.remove(lookup);
    dropFailure(lookup);
    const bool wasReading = isReading(lookup);
    if (wasReading)
        endReading();
    if (m_counting.number && core::sameLookup(m_counting.lookup, lookup))
        abandon(m_counting);
    if (core::sameLookup(m_shown, lookup))
        m_shown = {};
    if (core::sameLookup(m_wanted, lookup))
        m_wanted = m_shown;
    if (wasReading)
        startNext();
}

bool LookupSession::isReading() const
{
    return m_reading.number != 0;
}

bool LookupSession::isReading(const core::Lookup &lookup) const
{
    return isReading() && core::sameLookup(m_reading.lookup, m_engine.withHost(lookup));
}

bool LookupSession::isWanted(const core::Lookup &lookup) const
{
    return core::sameLookup(m_wanted, m_engine.withHost(lookup));
}

core::Lookup LookupSession::reading() const
{
    return isReading() ? m_reading.lookup : core::Lookup();
}

void LookupSession::clearFailures()
{
    m_failures.clear();
    Q_EMIT queueChanged();
}

void LookupSession::setReadsMailmaps(bool reads)
{
    m_readsMailmaps = reads;
}

void LookupSession::setReadsEvents(bool reads)
{
    m_readsEvents = reads;
}

engine::Question LookupSession::begin(Pending &pending, const core::Lookup &lookup, engine::Reading reading)
{
    pending.stop.request_stop();
    pending = {++m_lastNumber, lookup, std::stop_source()};
    return {.lookup = lookup,
            .rules = m_rules,
            .reading = reading,
            .number = pending.number,
            .mailmaps = m_readsMailmaps,
            .events = m_readsEvents};
}

void LookupSession::abandon(Pending &pending)
{
    pending.stop.request_stop();
    pending.number = 0;
}

void LookupSession::count()
{
    const engine::Question question = begin(m_counting, m_wanted, engine::Reading::Stored);
    m_countingDuringRead = isReading(m_wanted);
    m_partial->end();
    engine::whenAnswered<core::Contributions>(
        m_engine.contributors(question, m_counting.stop.get_token()), this,
        [this, number = question.number](const core::Result<core::Contributions> &result) {
            counted(number, result);
        });
}

void LookupSession::counted(quint64 number, const core::Result<core::Contributions> &result)
{
    if (number != m_counting.number)
        return;
    const core::Lookup lookup = m_counting.lookup;
    m_counting.number = 0;
    if (result) {
        show(*result);
        return;
    }
    const bool isFirstRead = m_countingDuringRead && result.error().kind == core::Error::Kind::NotFound;
    if (isFirstRead && isReading(lookup) && lookup.repository.isEmpty())
        m_partial->begin(lookup, m_rules);
    if (core::sameLookup(m_wanted, lookup) && !isReading(lookup))
        m_wanted = m_shown;
    // On a first read nothing is stored yet. That is not an error; the outcome of the read is reported
    // anyway.
    if (!isFirstRead)
        Q_EMIT failed(lookup, result.error());
}

void LookupSession::finishReading(quint64 number, const core::Result<core::Contributions> &result)
{
    if (number != m_reading.number)
        return;
    const core::Lookup lookup = endReading();
    const bool wanted = core::sameLookup(m_wanted, lookup);
    if (!result) {
        if (wanted && !m_counting.number)
            m_wanted = m_shown;
        fail(lookup, result.error(), wanted);
    } else if (++m_run.successful; !wanted) {
        m_run.inBackground = result->lookup();
        Q_EMIT readAside(lookup, *result);
    } else if (result->rules == m_rules && !m_readingOutdated) {
        m_counting.number = 0;
        show(*result);
    } else {
        m_wanted = {result->owner, result->repository};
        count();
    }
    startNext();
}

void LookupSession::fail(const core::Lookup &lookup, const core::Error &error, bool wasWanted)
{
    if (error.kind == core::Error::Kind::Cancelled) {
        Q_EMIT cancelled(lookup);
        return;
    }
    m_run.failed.push_back({lookup, error});
    const bool isOnlyRead = m_run.ended == 1 && m_queue.isEmpty();
    if (!isOnlyRead) {
        m_failures.push_back({lookup, error});
        Q_EMIT queueChanged();
    }
    if (isOnlyRead || wasWanted)
        Q_EMIT failed(lookup, error);
}

void LookupSession::dropFailure(const core::Lookup &lookup)
{
    const auto dropped = std::erase_if(m_failures, [&lookup](const FailedRead &failure) {
        return core::sameLookup(failure.lookup, lookup);
    });
    if (dropped > 0)
        Q_EMIT queueChanged();
}

void LookupSession::show(const core::Contributions &answer)
{
    m_wanted = m_shown = answer.lookup();
    Q_EMIT answered(answer);
}

core::Lookup LookupSession::endReading()
{
    abandon(m_reading);
    m_partial->end();
    ++m_run.ended;
    Q_EMIT ended();
    return m_reading.lookup;
}

} // namespace gui
