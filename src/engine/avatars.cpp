// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/avatars.h"

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "engine/avatars/avatarfiles.h"
#include "engine/jobs/jobs.h"
#include "engine/log.h"
#include "engine/pictures/scaledpicture.h"
#include "social/picture.h"

namespace engine {

namespace {

using core::Result;

constexpr std::chrono::days isFreshFor = std::chrono::days(7);
constexpr qint64 diskBudget = qint64(64) * 1024 * 1024;

} // namespace

Avatars::Avatars(const Settings &settings, Resources &resources)
    : m_settings(settings)
    , m_jobs(std::make_unique<Jobs>(resources))
{}

Avatars::~Avatars() = default;

Answer<QImage> Avatars::of(const core::Forge &forge, qint64 account, int pixels)
{
    const QUrl address = core::avatarOf(forge, account, pixels);
    const auto find = [files = files(), &jobs = *m_jobs, address, pixels,
                       api = forge.api]() -> Result<QImage> {
        if (address.isEmpty())
            return core::fail(core::Error::Kind::NotFound, "picture.gone", api.host());
        Resources &shared = jobs.resources();
        const core::Instant now = shared.clock()();
        const std::optional<AvatarFiles::Found> found = files->find(address);
        if (found && now - found->fetchedAt < isFreshFor)
            return decodedPicture(found->bytes, pixels);
        const Result<social::CheckedPicture> fetched =
            social::fetchPicture(shared.http(), {address}, api, now, jobs.stopping()).get();
        if (!fetched && found)
            return decodedPicture(found->bytes, pixels);
        if (!fetched)
            return std::unexpected(fetched.error());
        if (const Result<void> added = files->add(address, *fetched, now); !added)
            qCInfo(engineLog) << "An avatar could not be cached:" << core::inEnglish(added.error());
        return fitted(fetched->image, pixels);
    };
    return m_jobs->start(find, Needs::Network);
}

std::shared_ptr<AvatarFiles> Avatars::files()
{
    if (!m_files || m_cacheFolder != m_settings.cacheFolder) {
        m_cacheFolder = m_settings.cacheFolder;
        m_files = std::make_shared<AvatarFiles>(m_cacheFolder, diskBudget);
    }
    return m_files;
}

} // namespace engine
