// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles.h"

#include "engine/accounts.h"
#include "engine/handlefile.h"
#include "engine/jobs/jobs.h"
#include "engine/profiles/profilelookup.h"
#include "store/identities.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QSaveFile>

#include <mutex>
#include <utility>

namespace engine {

namespace {

using core::Error;
using core::Result;

constexpr std::chrono::days lately = std::chrono::days(30);

Result<QImage> fitted(const QByteArray &bytes, int pixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (const QSize size = reader.size(); size.width() > pixels || size.height() > pixels)
        reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return std::unexpected(Error{Error::Kind::Storage,
                                     QCoreApplication::translate("engine", "The picture cannot be shown.")});
    return image;
}

Result<void> saved(const QByteArray &bytes, const QString &name)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(Error{
        Error::Kind::Output,
        QCoreApplication::translate("engine", "“%1” cannot be written: %2.").arg(name, file.errorString())});
}

} // namespace

/// Made when the first handle is looked up.
class Profiles::Sources
{
public:
    explicit Sources(XSettings settings)
        : m_settings(std::move(settings))
    {}

    const ProfileSources &get(Jobs &jobs)
    {
        std::call_once(m_made, [&] { m_sources.emplace(m_settings, jobs.http(), jobs.clock()); });
        return *m_sources;
    }

private:
    const XSettings m_settings;
    std::once_flag m_made;
    std::optional<ProfileSources> m_sources;
};

Profiles::Profiles(const XSettings &settings, Accounts &accounts, Jobs &jobs)
    : m_settings(settings)
    , m_accounts(accounts)
    , m_jobs(jobs)
    , m_sources(std::make_shared<Sources>(settings))
{}

Profiles::~Profiles() = default;

void Profiles::forgetSources()
{
    m_sources = std::make_shared<Sources>(m_settings);
}

Answer<ProfileAnswer> Profiles::lookUp(const ProfileQuestion &question, std::stop_token stop)
{
    return m_jobs.startWithDatabase<ProfileAnswer>([this, question, stop = std::move(stop),
                                                    sources = m_sources](store::Connection &database) {
        const EitherStop ended(stop, m_jobs.closing());
        const bool needsToken = question.only.value_or(core::ProfileSource::Api) == core::ProfileSource::Api;
        if (question.reading != Reading::Stored && needsToken)
            m_accounts.await(core::TokenFor::X, ended.token());
        ProfileLookup lookup(
            database, sources->get(m_jobs), m_jobs.http(), m_jobs.clock(),
            [this](const ProfileProgress &progress) { Q_EMIT progressed(progress); }, ended.token());
        return lookup.run(question);
    });
}

Answer<core::HandleList> Profiles::handlesInFile(const QString &file)
{
    return m_jobs.start<core::HandleList>([file] { return readHandleFile(file); });
}

Answer<core::HandleList> Profiles::handlesInText(const QString &text)
{
    return m_jobs.start<core::HandleList>(
        [text] { return Result<core::HandleList>(core::parseHandles(text)); });
}

Answer<std::vector<core::ProfileRecord>> Profiles::stored()
{
    return m_jobs.startWithDatabase<std::vector<core::ProfileRecord>>(
        [](store::Connection &database) { return store::Profiles(database).all(); });
}

Answer<qint64> Profiles::count()
{
    return m_jobs.startWithDatabase<qint64>(
        [](store::Connection &database) { return store::Profiles(database).count(); });
}

Answer<std::vector<core::ProfileRecord>> Profiles::page(const QString &after, int most)
{
    return m_jobs.startWithDatabase<std::vector<core::ProfileRecord>>(
        [after, most](store::Connection &database) { return store::Profiles(database).page(after, most); });
}

Answer<void> Profiles::remove(const std::vector<qint64> &numbers)
{
    return m_jobs.startWithDatabase<void>(
        [numbers](store::Connection &database) { return store::Profiles(database).remove(numbers); });
}

Answer<void> Profiles::restore(const std::vector<qint64> &numbers)
{
    return m_jobs.startWithDatabase<void>(
        [numbers](store::Connection &database) { return store::Profiles(database).restore(numbers); });
}

Answer<std::vector<core::KeptPicture>> Profiles::pictures(qint64 number)
{
    return m_jobs.startWithDatabase<std::vector<core::KeptPicture>>(
        [number](store::Connection &database) { return store::Pictures(database).of(number); });
}

Answer<QByteArray> Profiles::picture(const QString &sha256)
{
    return m_jobs.startWithDatabase<QByteArray>(
        [sha256](store::Connection &database) { return store::Pictures(database).bytes(sha256); });
}

Answer<QImage> Profiles::face(const QString &sha256, int pixels)
{
    return m_jobs.startWithDatabase<QImage>([sha256, pixels](store::Connection &database) {
        const Result<QByteArray> bytes = store::Pictures(database).bytes(sha256);
        return bytes ? fitted(*bytes, pixels) : Result<QImage>(std::unexpected(bytes.error()));
    });
}

Answer<void> Profiles::savePicture(const QString &sha256, const QString &file)
{
    return m_jobs.startWithDatabase<void>([sha256, file](store::Connection &database) {
        const Result<QByteArray> bytes = store::Pictures(database).bytes(sha256);
        return bytes ? saved(*bytes, file) : Result<void>(std::unexpected(bytes.error()));
    });
}

Answer<QStringList> Profiles::githubLogins(const core::Handle &handle)
{
    return m_jobs.startWithDatabase<QStringList>(
        [handle](store::Connection &database) { return store::Identities(database).loginsWith(handle); });
}

Answer<int> Profiles::paidLately()
{
    return m_jobs.startWithDatabase<int>([since = m_jobs.clock()() - lately](store::Connection &database) {
        return store::PaidLookups(database).since(since);
    });
}

} // namespace engine
