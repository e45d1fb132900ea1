// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "engine/answer.h"
#include "engine/settings.h"

#include <QImage>

#include <memory>

namespace engine {

class AvatarFiles;
class Jobs;
class Resources;

/// The pictures of accounts on code hosts, cached on disk and fetched again after a week. To be called from
/// the thread it lives in; answers are futures.
class Avatars
{
public:
    /// The arguments must outlive it.
    Avatars(const Settings &settings, Resources &resources);
    ~Avatars();
    Avatars(const Avatars &) = delete;
    Avatars &operator=(const Avatars &) = delete;

    /// The picture of an account, at most `pixels` wide and high. If the host does not answer, an older one.
    /// Kind NotFound if the account has no picture; others as with social::fetchPicture().
    Answer<QImage> of(const core::Forge &forge, qint64 account, int pixels);

private:
    std::shared_ptr<AvatarFiles> files();

    const Settings &m_settings;
    QString m_cacheFolder;
    std::shared_ptr<AvatarFiles> m_files;
    /// Last, so that its jobs end first.
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace engine
