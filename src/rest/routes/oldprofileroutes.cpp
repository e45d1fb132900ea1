// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/oldprofileroutes.h"

#include "core/profiles/pictureaddress.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"
#include "rest/json.h"
#include "rest/problem.h"
#include "rest/routes/lookingup.h"

namespace rest {

namespace {

using core::Error;
using core::ProfileRecord;
using core::ProfileState;
using core::Result;

constexpr int usersOnAPage = 100;
constexpr int mostUsersOnAPage = 1'000;

Response oldProblem(int status, const QString &sentence, std::vector<Header> headers = {})
{
    Response response = jsonResponse(QJsonObject{{QStringLiteral("error"), sentence}});
    response.status = status;
    response.headers = std::move(headers);
    return response;
}

Response oldProblem(const Error &error, core::Instant now)
{
    const Response told = problem(error, now);
    return oldProblem(told.status, tellable(error), told.headers);
}

/// These routes know no other network.
bool isOnX(const Result<core::Handle> &handle)
{
    return handle && handle->network() == core::Network::X;
}

Response noHandle()
{
    return oldProblem(400, QStringLiteral("Must provide a valid twitter handle"));
}

QString profileUrl(const ProfileRecord &record)
{
    if (!record.profile)
        return {};
    return core::pictureAddress(*record.profile, core::PictureSize::Px400).toString(QUrl::FullyEncoded);
}

/// Why there is no picture.
Response withoutPicture(const ProfileRecord &record, core::Instant now)
{
    switch (record.state) {
    case ProfileState::Missing:
        return oldProblem(404, QStringLiteral("There is no such account."));
    case ProfileState::Suspended:
        return oldProblem(404, QStringLiteral("The account is suspended."));
    case ProfileState::Unknown:
        return oldProblem(unknownProfile(record), now);
    case ProfileState::Found:
        return oldProblem(404, QStringLiteral("The account has no picture."));
    }
    Q_UNREACHABLE();
}

} // namespace

OldProfileRoutes::OldProfileRoutes(engine::Engine &engine, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(std::move(clock))
{}

void OldProfileRoutes::addTo(Router &router)
{
    router.add("POST", QStringLiteral("/scrape"), [this](const Call &call) { scrape(call); });
    router.add("GET", QStringLiteral("/user/{handle}/profile_pic"),
               [this](const Call &call) { answerPicture(call); });
    router.add("GET", QStringLiteral("/users"), [this](const Call &call) { answerUsers(call); });
}

void OldProfileRoutes::scrape(const Call &call)
{
    const Result<core::Handle> handle = core::parseHandle(jsonIn(call.request).value(u"handle").toString());
    if (!isOnX(handle))
        return call.answer(noHandle());
    lookUpOne(m_engine, *handle, engine::Reading::Refresh, this,
              [this, call](const Result<ProfileRecord> &record) {
                  if (!record)
                      return call.answer(oldProblem(record.error(), m_clock()));
                  const QString url = profileUrl(*record);
                  if (record->state != ProfileState::Found || url.isEmpty())
                      return call.answer(withoutPicture(*record, m_clock()));
                  call.answer(jsonResponse(QJsonObject{{QStringLiteral("handle"), record->handle().text()},
                                                       {QStringLiteral("profileUrl"), url}}));
              });
}

void OldProfileRoutes::answerPicture(const Call &call)
{
    const Result<core::Handle> handle = core::parseHandle(call.parameters.front());
    if (!isOnX(handle))
        return call.answer(noHandle());
    lookUpOne(
        m_engine, *handle, engine::Reading::Stored, this, [this, call](const Result<ProfileRecord> &record) {
            if (!record)
                return call.answer(oldProblem(record.error(), m_clock()));
            const QString url = profileUrl(*record);
            if (url.isEmpty())
                return call.answer(oldProblem(404, QStringLiteral("No picture of this account is stored.")));
            call.answer(jsonResponse(QJsonObject{{QStringLiteral("profile_url"), url}}));
        });
}

/// A page at a time, starting after the last handle of the previous page, so that profiles that are added or
/// removed in the meantime do not shift the pages.
void OldProfileRoutes::answerUsers(const Call &call)
{
    int limit = usersOnAPage;
    if (const QString given = call.request.queryItem(QStringLiteral("limit")); !given.isNull()) {
        bool isNumber = false;
        limit = given.toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > mostUsersOnAPage)
            return call.answer(oldProblem(400, QStringLiteral("limit takes 1 to %1.").arg(mostUsersOnAPage)));
    }
    using Page = std::vector<ProfileRecord>;
    engine::whenAnswered<Page>(
        m_engine.profiles().page(call.request.queryItem(QStringLiteral("lastKey")), limit + 1), this,
        [this, call, limit](const Result<Page> &records) {
            if (!records)
                return call.answer(oldProblem(records.error(), m_clock()));
            QJsonArray users;
            QString last;
            for (const ProfileRecord &one : *records) {
                if (users.size() == limit)
                    break;
                last = one.handle().text();
                users.append(QJsonObject{{QStringLiteral("handle"), last},
                                         {QStringLiteral("profile_url"), profileUrl(one)}});
            }
            const bool isLast = records->size() <= static_cast<std::size_t>(limit);
            call.answer(jsonResponse(QJsonArray{QJsonObject{
                {QStringLiteral("lastKey"), isLast ? QString() : last}, {QStringLiteral("users"), users}}}));
        });
}

} // namespace rest
