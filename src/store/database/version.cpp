// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/version.h"

#include <QFile>

#include <chrono>
#include <optional>

#include <sys/stat.h>

namespace store {

namespace {

/// Nothing for an empty file: connections that only read create and remove an empty -wal.
std::optional<struct stat> stateOf(const QString &file)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(file).constData(), &state) != 0 || state.st_size == 0)
        return std::nullopt;
    return state;
}

QString walOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QByteArray versionOf(const QString &file)
{
    const std::optional<struct stat> state = stateOf(file);
    return !state ? QByteArray()
                  : QByteArray(QByteArray::number(qint64(state->st_size)) + '@' +
                               QByteArray::number(qint64(state->st_mtim.tv_sec)) + '.' +
                               QByteArray::number(qint64(state->st_mtim.tv_nsec)));
}

/// Some file systems store times in whole seconds, FAT in steps of two; the others are as exact as the
/// kernel's clock, which advances at least every 10 ms.
bool hasSettled(const QString &file)
{
    using namespace std::chrono;
    const std::optional<struct stat> state = stateOf(file);
    if (!state)
        return true;
    const auto changedAt = seconds(state->st_mtim.tv_sec) + nanoseconds(state->st_mtim.tv_nsec);
    const auto since = system_clock::now().time_since_epoch() - changedAt;
    return since > (state->st_mtim.tv_nsec == 0 ? milliseconds(2500) : milliseconds(25));
}

} // namespace

QByteArray storedVersion(const QString &path)
{
    return versionOf(path) + '+' + versionOf(walOf(path));
}

bool isSettled(const QString &path)
{
    return hasSettled(path) && hasSettled(walOf(path));
}

} // namespace store
