// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handlelist.h"
#include "core/profiles/profile.h"
#include "engine/answer.h"
#include "engine/profilequestion.h"
#include "engine/settings.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace engine {

class Credentials;
class Jobs;
class PictureCache;
class Resources;

/// How a file of profiles is written.
enum class ProfileFormat { Csv, Json };

/// The use cases for profiles. To be called from the thread it lives in; answers are futures.
class Profiles : public QObject
{
    Q_OBJECT

public:
    /// All arguments must outlive it. New settings and tokens are used after forgetSources().
    Profiles(const Settings &settings, Credentials &credentials, Resources &resources);
    ~Profiles() override;

    /// To be called by the engine: later lookups use new sources, made from the current settings.
    void forgetSources();

    /// Looks up handles, stores profiles and pictures, and returns the stored records; a handle that could
    /// not be looked up has the error in its record. Stored returns what is stored, and Unknown for other
    /// handles. Kind Unavailable, without any request, when no source may be asked about any of them: there
    /// is no token for X's API, and the others are not allowed. Cancelled keeps what was found before.
    Answer<ProfileAnswer> lookUp(const ProfileQuestion &question, std::stop_token stop = {});

    /// The handles in a file, or in a text that is too long to parse on the window's thread; see
    /// engine/handlefile.h.
    Answer<core::HandleList> handlesInFile(const QString &file);
    Answer<core::HandleList> handlesInStream(const QString &name, std::stop_token stop);
    Answer<core::HandleList> handlesInText(const QString &text);

    /// All stored profiles, by handle.
    Answer<std::vector<core::ProfileRecord>> stored();
    /// The number of profiles in stored().
    Answer<qint64> count();
    /// The next profiles on X after a handle that have a picture, by handle, ignoring case; at most `most`.
    Answer<std::vector<core::ProfileRecord>> page(const QString &after, int most);
    /// Removes them from stored(); their data is deleted when the program starts again.
    Answer<void> remove(const std::vector<qint64> &numbers);
    /// Undoes remove().
    Answer<void> restore(const std::vector<qint64> &numbers);

    /// The pictures that an account had, the newest first.
    Answer<std::vector<core::KeptPicture>> pictures(qint64 number);
    /// The bytes of a picture, as its host sent them. Kind NotFound when it is not stored.
    Answer<QByteArray> picture(const QString &sha256);
    /// A picture to show, scaled down to a square of `pixels` if it is larger. Kinds as with picture().
    Answer<QImage> face(const QString &sha256, int pixels);
    /// Writes the bytes of a picture to a file. Kind Output when it cannot be written.
    Answer<void> savePicture(const QString &sha256, const QString &file);
    /// Writes a profile's newest picture to a folder, in place of the one that an earlier call wrote; see
    /// engine/profiles/pictureexport.h.
    Answer<void> exportPicture(const core::ProfileRecord &record, const QString &folder);

    /// Writes all stored pictures of these profiles, former ones too, to a folder, which is created; see
    /// core/profiles/picturefile.h for their names. Returns how many. Kind Output when one cannot be written;
    /// Cancelled keeps those that were written before.
    Answer<int> savePictures(const std::vector<core::ProfileRecord> &records, const QString &folder,
                             std::stop_token stop = {});
    /// Writes the profiles to a file, as CSV or JSON; see core/profiles/profileformat.h. Kind Output.
    Answer<void> saveProfiles(const std::vector<core::ProfileRecord> &records, const QString &file,
                              ProfileFormat format);

    /// The known GitHub accounts that list this handle, by name.
    Answer<QStringList> githubLogins(const core::Handle &handle);
    /// How many profiles were looked up with the official API in the last 30 days.
    Answer<int> paidLately();

Q_SIGNALS:
    /// For each handle that is done.
    void progressed(const engine::ProfileProgress &progress);

private:
    class Sources;

    const Settings &m_settings;
    Credentials &m_credentials;
    std::shared_ptr<Sources> m_sources;
    std::unique_ptr<PictureCache> m_decoded;
    /// Last, so that its jobs end first.
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace engine
