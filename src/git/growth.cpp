// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/growth.h"

#include "core/messages/catalogue.h"
#include "git/environment.h"
#include "git/folder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <system_error>
#include <utility>

namespace git {

namespace {

using std::chrono::steady_clock;

constexpr qint64 mebibyte = qint64(1024) * 1024;

constexpr std::chrono::milliseconds shortestPause = std::chrono::milliseconds(100);
/// No host is expected to send more in a second.
constexpr qint64 fastest = 1024 * mebibyte;

/// A host that sends less than this within the patience is too slow: 200 bytes per second.
constexpr qint64 minGrowth = qint64(64) * 1024;

/// The disk space that must stay free while a history larger than smallHistory is fetched.
constexpr qint64 reserve = 512 * mebibyte;
constexpr qint64 smallHistory = 64 * mebibyte;

/// The free disk space beyond the reserve, negative if there is less; as much as possible if it is unknown.
/// (QStorageInfo would read the list of all mounted disks.)
qint64 freeSpaceFor(const QString &folder)
{
    constexpr auto unknown = std::numeric_limits<qint64>::max();
    std::error_code error;
    const auto disk =
        std::filesystem::space(QFile::encodeName(QFileInfo(folder).path()).toStdString(), error);
    if (error)
        return unknown;
    return static_cast<qint64>(std::min(disk.available, std::uintmax_t(unknown))) - reserve;
}

} // namespace

std::chrono::milliseconds pauseFor(qint64 room, const Options &options)
{
    using std::chrono::milliseconds;
    const milliseconds longest = std::min(options.growthInterval, options.growthPatience / 4);
    const milliseconds untilFull(room / (fastest / 1000));
    return std::clamp(untilFull, std::min(shortestPause, longest), longest);
}

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
    if (now < m_looksAt)
        return std::nullopt;
    const qint64 size = sizeOfFolder(m_folder);
    const qint64 added = std::max(size - m_atFirst, qint64(0));
    if (added > m_options.maxBytes)
        return core::error(Kind::Unavailable, "git.too-large", addressOf(m_remote),
                           m_options.maxBytes / mebibyte);
    const qint64 freeSpace = freeSpaceFor(m_folder);
    if (added > smallHistory && freeSpace < 0)
        return core::error(Kind::Unavailable, "git.no-room", m_place);
    const qint64 room = std::min(m_options.maxBytes - added, std::max(smallHistory - added, freeSpace));
    m_looksAt = now + pauseFor(room, m_options);
    if (size - m_grownTo >= minGrowth) {
        m_grownTo = size;
        m_grownAt = now;
    }
    if (now - m_grownAt > m_options.growthPatience)
        return core::error(Kind::Unavailable, "git.stuck");
    return std::nullopt;
}

} // namespace git
