// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/growth.h"

#include "core/messages/catalogue.h"
#include "git/environment.h"
#include "git/folder.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <utility>

namespace git {

namespace {

using std::chrono::steady_clock;

constexpr qint64 mebibyte = qint64(1024) * 1024;

constexpr std::chrono::milliseconds lookStep = std::chrono::milliseconds(100);

/// A host that sends less than this within the patience is too slow: 200 bytes per second.
constexpr qint64 minGrowth = qint64(64) * 1024;

/// The disk space that must stay free while a history larger than smallHistory is fetched.
constexpr qint64 reserve = 512 * mebibyte;
constexpr qint64 smallHistory = 64 * mebibyte;

bool isDiskNearlyFull(const QString &folder)
{
    const QStorageInfo disk(QFileInfo(folder).path());
    return disk.isValid() && disk.bytesAvailable() < reserve;
}

} // namespace

Growth::Growth(const Options &options, const Remote &remote, QString folder, QString place)
    : m_options(options)
    , m_remote(remote)
    , m_folder(std::move(folder))
    , m_place(std::move(place))
    , m_atFirst(sizeOfFolder(m_folder))
    , m_grownAt(steady_clock::now())
    , m_grownTo(m_atFirst)
{}

void Growth::heard(const Progress &progress)
{
    if (progress.isLocal)
        m_grownAt = steady_clock::now();
}

std::optional<core::Error> Growth::look()
{
    using Kind = core::Error::Kind;
    const auto now = steady_clock::now();
    if (now - m_lookedAt < lookStep)
        return std::nullopt;
    m_lookedAt = now;
    const qint64 size = sizeOfFolder(m_folder);
    const qint64 added = size - m_atFirst;
    if (added > m_options.maxBytes)
        return core::error(Kind::Unavailable, "git.too-large", addressOf(m_remote),
                           m_options.maxBytes / mebibyte);
    if (added > smallHistory && isDiskNearlyFull(m_folder))
        return core::error(Kind::Unavailable, "git.no-room", m_place);
    if (size - m_grownTo >= minGrowth) {
        m_grownTo = size;
        m_grownAt = now;
    }
    if (now - m_grownAt > m_options.growthPatience)
        return core::error(Kind::Unavailable, "git.stuck");
    return std::nullopt;
}

} // namespace git
