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

/// The use-cases about X profiles. To be called from the thread it lives in; answers come as futures.
class Profiles : public QObject
{
    Q_OBJECT

public:
    /// All have to outlive it. Other settings and tokens are used after forgetSources().
    Profiles(const Settings &settings, Credentials &credentials, Resources &resources);
    ~Profiles() override;

    /// Lookups from now on use new sources, made by the current settings. For the engine to call.
    void forgetSources();

    /// Looks handles up, keeps what is told and the pictures, and gives what is stored of each then; a handle
    /// that could not be looked up has its trouble in its record. Stored gives what is kept, Unknown for
    /// handles that nothing is kept of. Kind Unavailable, with nobody asked, when no source may be asked: no
    /// token for the API, and the others switched off. Cancelled keeps what was found before.
    Answer<ProfileAnswer> lookUp(const ProfileQuestion &question, std::stop_token stop = {});

    /// The handles in a file, or in a text that is too long for the window's thread; see engine/handlefile.h.
    Answer<core::HandleList> handlesInFile(const QString &file);
    Answer<core::HandleList> handlesInStream(const QString &name, std::stop_token stop);
    Answer<core::HandleList> handlesInText(const QString &text);

    /// All that is kept, by handle.
    Answer<std::vector<core::ProfileRecord>> stored();
    /// How many there are in stored().
    Answer<qint64> count();
    /// Of those that have a picture, the next after a handle, by handle, letter case ignored; at most so
    /// many.
    Answer<std::vector<core::ProfileRecord>> page(const QString &after, int most);
    /// Takes them out of stored(), and their data out of the database when the program starts again.
    Answer<void> remove(const std::vector<qint64> &numbers);
    /// Undoes remove().
    Answer<void> restore(const std::vector<qint64> &numbers);

    /// The pictures that an account had, the newest first.
    Answer<std::vector<core::KeptPicture>> pictures(qint64 number);
    /// A picture's bytes, as its host sent them. Kind NotFound when it is not kept.
    Answer<QByteArray> picture(const QString &sha256);
    /// A picture that fits into a square of so many pixels, for show. Kinds as with picture().
    Answer<QImage> face(const QString &sha256, int pixels);
    /// Writes a picture's bytes to a file. Kind Output when it cannot be written.
    Answer<void> savePicture(const QString &sha256, const QString &file);

    /// The GitHub accounts that were seen to give this handle as theirs, by name.
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
