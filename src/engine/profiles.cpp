// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles.h"

#include "core/profiles/picturefile.h"
#include "core/profiles/profileformat.h"
#include "engine/accounts/credentials.h"
#include "engine/handlefile.h"
#include "engine/jobs/eitherstop.h"
#include "engine/jobs/jobs.h"
#include "engine/log.h"
#include "engine/pictures/picturecache.h"
#include "engine/pictures/scaledpicture.h"
#include "engine/profiles/pictureexport.h"
#include "engine/profiles/profilelookup.h"
#include "files/newfile.h"
#include "files/ownfiles.h"
#include "store/identities.h"

#include <QDir>

#include <mutex>
#include <utility>

namespace engine {

namespace {

using core::Error;
using core::Result;
using store::Connection;

constexpr std::chrono::days lately = std::chrono::days(30);

Result<int> saveAllPictures(const store::Pictures &pictures, const std::vector<core::ProfileRecord> &records,
                            const QString &folder, const std::stop_token &stop)
{
    if (!files::makeFolder(folder))
        return core::fail(Error::Kind::Output, "file.folder-not-created", folder);
    int saved = 0;
    for (const core::ProfileRecord &record : records) {
        const Result<std::vector<core::KeptPicture>> kept = pictures.of(record.number);
        if (!kept)
            return std::unexpected(kept.error());
        for (const core::KeptPicture &one : *kept) {
            if (stop.stop_requested())
                return core::fail(Error::Kind::Cancelled, "stopped");
            const Result<QByteArray> bytes = pictures.bytes(one.sha256);
            if (!bytes)
                return std::unexpected(bytes.error());
            const QString file = QDir(folder).filePath(core::pictureFileName(record.handle(), one));
            if (const Result<void> written = files::write(file, *bytes); !written)
                return std::unexpected(written.error());
            ++saved;
        }
    }
    return saved;
}

} // namespace

/// Created when the first handle is looked up.
class Profiles::Sources
{
public:
    Sources(ProfileHosts hosts, const net::Token &token)
        : m_hosts(std::move(hosts))
        , m_token(token)
    {}

    const ProfileSources &get(Resources &shared)
    {
        std::call_once(m_made, [&] { m_sources.emplace(m_hosts, m_token, shared.http(), shared.clock()); });
        return *m_sources;
    }

private:
    const ProfileHosts m_hosts;
    const net::Token m_token;
    std::once_flag m_made;
    std::optional<ProfileSources> m_sources;
};

Profiles::Profiles(const Settings &settings, Credentials &credentials, Resources &resources)
    : m_settings(settings)
    , m_credentials(credentials)
    , m_decoded(std::make_unique<PictureCache>())
    , m_jobs(std::make_unique<Jobs>(resources))
{
    forgetSources();
}

Profiles::~Profiles() = default;

void Profiles::forgetSources()
{
    m_sources = std::make_shared<Sources>(m_settings.profileHosts, m_credentials.of(core::TokenFor::X));
}

Answer<ProfileAnswer> Profiles::lookUp(const ProfileQuestion &question, std::stop_token stop)
{
    return m_jobs->startWithDatabase(
        [this, &jobs = *m_jobs, question, stop = std::move(stop), sources = m_sources](Connection &database) {
            const EitherStop ended(stop, jobs.stopping());
            const bool needsToken =
                question.only.value_or(core::ProfileSource::Api) == core::ProfileSource::Api;
            if (question.reading != Reading::Stored && needsToken)
                m_credentials.await(core::TokenFor::X, ended.token());
            Resources &shared = jobs.resources();
            ProfileLookup lookup(
                database, sources->get(shared), shared.http(), shared.clock(), *m_decoded,
                [this](const ProfileProgress &progress) { Q_EMIT progressed(progress); }, ended.token());
            return logged(jobName("profiles", QString::number(question.handles.size())),
                          [&] { return lookup.run(question); });
        },
        question.reading == Reading::Stored ? Needs::Store : Needs::Network);
}

Answer<core::HandleList> Profiles::handlesInFile(const QString &file)
{
    return m_jobs->start([file] { return readHandleFile(file); });
}

Answer<core::HandleList> Profiles::handlesInStream(const QString &name, std::stop_token stop)
{
    return m_jobs->start([&jobs = *m_jobs, name, stop = std::move(stop)] {
        const EitherStop ended(stop, jobs.stopping());
        return readHandleStream(name, ended.token());
    });
}

Answer<core::HandleList> Profiles::handlesInText(const QString &text)
{
    return m_jobs->start([text] { return Result<core::HandleList>(core::parseHandles(text)); });
}

Answer<std::vector<core::ProfileRecord>> Profiles::stored()
{
    return m_jobs->startWithDatabase([](Connection &database) { return store::Profiles(database).all(); });
}

Answer<qint64> Profiles::count()
{
    return m_jobs->startWithDatabase([](Connection &database) { return store::Profiles(database).count(); });
}

Answer<std::vector<core::ProfileRecord>> Profiles::page(const QString &after, int most)
{
    return m_jobs->startWithDatabase(
        [after, most](Connection &database) { return store::Profiles(database).page(after, most); });
}

Answer<void> Profiles::remove(const std::vector<qint64> &numbers)
{
    return m_jobs->startWithDatabase(
        [numbers](Connection &database) { return store::Profiles(database).remove(numbers); });
}

Answer<void> Profiles::restore(const std::vector<qint64> &numbers)
{
    return m_jobs->startWithDatabase(
        [numbers](Connection &database) { return store::Profiles(database).restore(numbers); });
}

Answer<std::vector<core::KeptPicture>> Profiles::pictures(qint64 number)
{
    return m_jobs->startWithDatabase(
        [number](Connection &database) { return store::Pictures(database).of(number); });
}

Answer<QByteArray> Profiles::picture(const QString &sha256)
{
    return m_jobs->startWithDatabase(
        [sha256](Connection &database) { return store::Pictures(database).bytes(sha256); });
}

Answer<QImage> Profiles::face(const QString &sha256, int pixels)
{
    return m_jobs->startWithDatabase([&cache = *m_decoded, sha256, pixels](Connection &database) {
        if (const std::optional<QImage> image = cache.find(sha256, pixels))
            return Result<QImage>(*image);
        const Result<QByteArray> bytes = store::Pictures(database).bytes(sha256);
        return bytes ? decodedPicture(*bytes, pixels) : Result<QImage>(std::unexpected(bytes.error()));
    });
}

Answer<void> Profiles::savePicture(const QString &sha256, const QString &file)
{
    return m_jobs->startWithDatabase([sha256, file](Connection &database) {
        const Result<QByteArray> bytes = store::Pictures(database).bytes(sha256);
        return bytes ? files::write(file, *bytes) : std::unexpected(bytes.error());
    });
}

Answer<void> Profiles::exportPicture(const core::ProfileRecord &record, const QString &folder)
{
    return m_jobs->startWithDatabase([record, folder](Connection &database) {
        return engine::exportPicture(store::Pictures(database), record, folder);
    });
}

Answer<int> Profiles::savePictures(const std::vector<core::ProfileRecord> &records, const QString &folder,
                                   std::stop_token stop)
{
    return m_jobs->startWithDatabase(
        [&jobs = *m_jobs, records, folder, stop = std::move(stop)](Connection &database) {
            const EitherStop ended(stop, jobs.stopping());
            return saveAllPictures(store::Pictures(database), records, folder, ended.token());
        });
}

Answer<void> Profiles::saveProfiles(const std::vector<core::ProfileRecord> &records, const QString &file,
                                    ProfileFormat format)
{
    return m_jobs->start([records, file, format] {
        return files::write(file,
                            format == ProfileFormat::Csv ? core::toCsv(records) : core::toJsonText(records));
    });
}

Answer<QStringList> Profiles::githubLogins(const core::Handle &handle)
{
    return m_jobs->startWithDatabase([host = apiHost(m_settings), handle](Connection &database) {
        return store::Identities(database).loginsWith(host, handle);
    });
}

Answer<int> Profiles::paidLately()
{
    return m_jobs->startWithDatabase([since = m_jobs->resources().clock()() - lately](Connection &database) {
        return store::PaidLookups(database).since(since);
    });
}

} // namespace engine
