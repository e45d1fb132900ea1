// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/profileroutes.h"

#include "core/boundedtext.h"
#include "core/profiles/profileformat.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"
#include "rest/etag.h"
#include "rest/json.h"
#include "rest/problem.h"
#include "rest/routes/countingquery.h"
#include "rest/routes/jobroutes.h"
#include "rest/routes/lookingup.h"

#include <QSet>

namespace rest {

namespace {

using core::Error;
using core::ProfileRecord;
using core::Result;
using Records = std::vector<ProfileRecord>;

constexpr int mostHandles = 10'000;

engine::Reading readingFor(Refresh refresh)
{
    switch (refresh) {
    case Refresh::Never:
        return engine::Reading::Stored;
    case Refresh::Stale:
        return engine::Reading::Refresh;
    case Refresh::Always:
        return engine::Reading::Full;
    }
    Q_UNREACHABLE();
}

Error nothingStored(const core::Handle &handle)
{
    return {Error::Kind::NotFound, QStringLiteral("Nothing is stored about %1.").arg(handle.shown())};
}

/// Nothing if all of them are wrong: then nothing can be looked up.
Result<std::vector<AskedHandle>> handlesIn(const Request &request)
{
    const QJsonValue value = jsonIn(request).value(u"handles");
    const QJsonArray words = value.toArray();
    if (words.isEmpty() || words.size() > mostHandles)
        return std::unexpected(Error{
            Error::Kind::Usage,
            QStringLiteral("Send {\"handles\": [\"NASA\", …]}, with 1 to %1 handles.").arg(mostHandles)});
    std::vector<AskedHandle> asked;
    asked.reserve(static_cast<std::size_t>(words.size()));
    QSet<core::Handle> seen;
    for (const QJsonValue word : words) {
        const QString text = word.toString();
        const Result<core::Handle> handle = core::parseHandle(text);
        if (handle && seen.contains(*handle))
            continue;
        if (handle)
            seen.insert(*handle);
        asked.push_back({core::bounded(text, core::maxNameLength), handle});
    }
    if (seen.isEmpty())
        return std::unexpected(asked.front().handle.error());
    return asked;
}

} // namespace

ProfileRoutes::ProfileRoutes(engine::Engine &engine, JobBoard &jobs, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_jobs(jobs)
    , m_clock(std::move(clock))
{}

ProfileRoutes::~ProfileRoutes()
{
    m_writers.waitForDone();
}

void ProfileRoutes::addTo(Router &router)
{
    const QString all = QStringLiteral("/v1/profiles");
    router.add("GET", all, [this](const Call &call) { answerAll(call); });
    router.add("POST", all, [this](const Call &call) { lookUpMany(call); });
    router.add("GET", all + QStringLiteral("/{handle}"), [this](const Call &call) { answerOne(call); });
    router.add("GET", all + QStringLiteral("/{handle}/picture"),
               [this](const Call &call) { answerPicture(call); });
}

void ProfileRoutes::answerAll(const Call &call)
{
    engine::whenAnswered<Records>(m_engine.profiles().stored(), this,
                                  [this, call](const Result<Records> &records) {
                                      if (!records)
                                          return call.answer(problem(records.error(), m_clock()));
                                      m_writers.start([call, records = *records] {
                                          QJsonArray json;
                                          for (const ProfileRecord &one : records)
                                              json.append(core::toJson(one));
                                          call.answer(jsonResponse(json));
                                      });
                                  });
}

void ProfileRoutes::answerOne(const Call &call)
{
    const Result<void> named = checkNames(call.request, {QStringLiteral("refresh")});
    const Result<Refresh> refresh = named ? readRefresh(call.request) : std::unexpected(named.error());
    if (!refresh)
        return call.answer(problem(refresh.error(), m_clock()));
    const Result<core::Handle> handle = core::parseHandle(call.parameters.front());
    if (!handle)
        return call.answer(problem(handle.error(), m_clock()));
    const auto tell = [this, call, handle = *handle,
                       refresh = *refresh](const Result<ProfileRecord> &record) {
        if (!record)
            return call.answer(problem(record.error(), m_clock()));
        if (record->number == 0 && refresh == Refresh::Never)
            return call.answer(problem(nothingStored(handle), m_clock()));
        if (record->state == core::ProfileState::Unknown)
            return call.answer(problem(unknownProfile(*record), m_clock()));
        call.answer(jsonResponse(core::toJson(*record)));
    };
    lookUpOne(m_engine, *handle, readingFor(*refresh), this, tell);
}

void ProfileRoutes::answerPicture(const Call &call)
{
    const Result<core::Handle> handle = core::parseHandle(call.parameters.front());
    if (!handle)
        return call.answer(problem(handle.error(), m_clock()));
    lookUpOne(m_engine, *handle, engine::Reading::Stored, this,
              [this, call, handle = *handle](const Result<ProfileRecord> &record) {
                  if (!record)
                      return call.answer(problem(record.error(), m_clock()));
                  if (record->pictureSha256.isEmpty())
                      return call.answer(problem(nothingStored(handle), m_clock()));
                  sendPicture(call, *record);
              });
}

void ProfileRoutes::sendPicture(const Call &call, const ProfileRecord &record)
{
    using Pictures = std::vector<core::KeptPicture>;
    engine::whenAnswered<Pictures>(
        m_engine.profiles().pictures(record.number), this,
        [this, call, sha256 = record.pictureSha256](const Result<Pictures> &pictures) {
            if (!pictures || pictures->empty())
                return call.answer(problem(404, QStringLiteral("The picture is no longer stored.")));
            const core::KeptPicture newest = pictures->front();
            engine::whenAnswered<QByteArray>(
                m_engine.profiles().picture(newest.sha256), this,
                [this, call, sha256, newest](const Result<QByteArray> &bytes) {
                    if (!bytes)
                        return call.answer(problem(bytes.error(), m_clock()));
                    call.answer(
                        tagged(call.request, sha256, {.type = newest.type.toLatin1(), .body = *bytes}));
                });
        });
}

void ProfileRoutes::lookUpMany(const Call &call)
{
    const Result<std::vector<AskedHandle>> handles = handlesIn(call.request);
    if (!handles)
        return call.answer(problem(handles.error(), m_clock()));
    const Result<Job> job = m_jobs.lookUp(*handles);
    call.answer(job ? accepted(*job) : problem(job.error(), m_clock()));
}

} // namespace rest
