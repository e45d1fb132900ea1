// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/pictureroutes.h"

#include "core/profiles/profileformat.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"
#include "rest/etag.h"
#include "rest/json.h"
#include "rest/problem.h"
#include "rest/routes/lookingup.h"

#include <algorithm>

namespace rest {

using core::Result;

PictureRoutes::PictureRoutes(engine::Engine &engine, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(std::move(clock))
{}

void PictureRoutes::addTo(Router &router)
{
    const QString pictures = QStringLiteral("/v1/profiles/{handle}/pictures");
    router.add("GET", pictures, [this](const Call &call) { answerList(call); });
    router.add("GET", pictures + QStringLiteral("/{sha256}"), [this](const Call &call) { answerOne(call); });
}

void PictureRoutes::withPictures(const Call &call, const std::function<void(const Pictures &)> &then)
{
    const Result<core::Handle> handle = core::parseHandle(call.parameters.front());
    if (!handle)
        return call.answer(problem(handle.error(), m_clock()));
    const auto list = [this, call, then](const core::ProfileRecord &record) {
        engine::whenAnswered<Pictures>(m_engine.profiles().pictures(record.number), this,
                                       [this, call, then](const Result<Pictures> &pictures) {
                                           if (pictures)
                                               then(*pictures);
                                           else
                                               call.answer(problem(pictures.error(), m_clock()));
                                       });
    };
    lookUpOne(m_engine, *handle, engine::Reading::Stored, this,
              [this, call, list, handle = *handle](const Result<core::ProfileRecord> &record) {
                  if (!record)
                      return call.answer(problem(record.error(), m_clock()));
                  if (record->number == 0)
                      return call.answer(
                          problem(404, QStringLiteral("Nothing is stored about %1.").arg(handle.shown())));
                  list(*record);
              });
}

void PictureRoutes::answerList(const Call &call)
{
    withPictures(call,
                 [call](const Pictures &pictures) { call.answer(jsonResponse(core::toJson(pictures))); });
}

void PictureRoutes::answerOne(const Call &call)
{
    withPictures(call, [this, call](const Pictures &pictures) {
        const auto found = std::ranges::find(pictures, call.parameters.at(1), &core::KeptPicture::sha256);
        if (found == pictures.end())
            return call.answer(problem(404, QStringLiteral("The account has no such picture.")));
        engine::whenAnswered<QByteArray>(
            m_engine.profiles().picture(found->sha256), this,
            [this, call, picture = *found](const Result<QByteArray> &bytes) {
                if (!bytes)
                    return call.answer(problem(bytes.error(), m_clock()));
                call.answer(
                    tagged(call.request, picture.sha256, {.type = picture.type.toLatin1(), .body = *bytes}));
            });
    });
}

} // namespace rest
