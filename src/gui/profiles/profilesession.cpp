// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilesession.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"

#include <utility>

namespace gui {

namespace {

std::vector<qint64> numbersOf(const std::vector<core::ProfileRecord> &records)
{
    std::vector<qint64> numbers;
    numbers.reserve(records.size());
    for (const core::ProfileRecord &one : records)
        numbers.push_back(one.number);
    return numbers;
}

} // namespace

ProfileSession::ProfileSession(engine::Profiles &profiles, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
{
    connect(&profiles, &engine::Profiles::progressed, this, [this](const engine::ProfileProgress &progress) {
        if (m_running != 0 && progress.number == m_running)
            Q_EMIT progressed(progress);
    });
}

ProfileSession::~ProfileSession()
{
    m_stop.request_stop();
}

quint64 ProfileSession::lookUp(const std::vector<core::Handle> &handles, engine::Reading reading,
                               bool unofficial)
{
    const quint64 number = ++m_lastNumber;
    m_waiting.push_back({.handles = handles, .reading = reading, .unofficial = unofficial, .number = number});
    if (m_running == 0)
        startNext();
    return number;
}

void ProfileSession::cancel()
{
    if (m_running == 0)
        return;
    m_waiting.clear();
    m_stop.request_stop();
    m_running = 0;
    Q_EMIT runningChanged(false);
    Q_EMIT cancelled();
    reload();
}

void ProfileSession::reload()
{
    using Records = std::vector<core::ProfileRecord>;
    engine::whenAnswered<Records>(m_profiles.stored(), this, [this](const core::Result<Records> &records) {
        if (records)
            Q_EMIT listed(*records);
        else
            Q_EMIT failed(records.error());
    });
}

void ProfileSession::remove(const std::vector<core::ProfileRecord> &records)
{
    engine::whenAnswered<void>(m_profiles.remove(numbersOf(records)), this,
                               [this, records](const core::Result<void> &done) {
                                   if (!done)
                                       return Q_EMIT failed(done.error());
                                   Q_EMIT removed(records);
                                   reload();
                               });
}

void ProfileSession::restore(const std::vector<core::ProfileRecord> &records)
{
    engine::whenAnswered<void>(m_profiles.restore(numbersOf(records)), this,
                               [this, records](const core::Result<void> &done) {
                                   if (done) {
                                       Q_EMIT restored(records);
                                   } else {
                                       Q_EMIT failed(done.error());
                                       Q_EMIT restoreFailed(records, done.error());
                                   }
                                   reload();
                               });
}

void ProfileSession::startNext()
{
    const engine::ProfileQuestion question = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = question.number;
    m_stop = std::stop_source();
    Q_EMIT runningChanged(true);
    engine::whenAnswered<engine::ProfileAnswer>(
        m_profiles.lookUp(question, m_stop.get_token()), this,
        [this, question](const core::Result<engine::ProfileAnswer> &answer) { finish(question, answer); });
}

void ProfileSession::finish(const engine::ProfileQuestion &question,
                            const core::Result<engine::ProfileAnswer> &answer)
{
    if (question.number != m_running)
        return reload(); // it was cancelled, but some profiles were stored until then
    m_running = 0;
    Q_EMIT runningChanged(false);
    if (answer)
        Q_EMIT answered(question, *answer);
    else if (answer.error().kind == core::Error::Kind::Unavailable)
        Q_EMIT refused(question, answer.error());
    else
        Q_EMIT failed(answer.error());
    if (!answer)
        reload(); // some profiles may have been stored before it failed
    if (!m_waiting.empty())
        startNext();
}

} // namespace gui
