// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/file.h"

#include "core/messages/catalogue.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>
#include <QTemporaryDir>

namespace config {

namespace {

using core::Error;
using core::Result;

/// The version of the file's format; a greater number means that a newer program wrote the file.
constexpr int ourVersion = 1;

const QString versionKey = QStringLiteral("version");

std::unexpected<Error> cannotWrite()
{
    return core::fail(Error::Kind::Output, "settings.not-writable", filePath());
}

bool isNewer()
{
    QSettings file;
    file.setFallbacksEnabled(false);
    return file.value(versionKey).toInt() > ourVersion;
}

/// QSettings reports damage only once, to the first reader of the file. So a copy is examined.
bool isDamaged(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar::Null))
        return true;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("settings.conf"));
    if (!QFile::copy(path, copy))
        return false;
    const QSettings settings(copy, QSettings::IniFormat);
    settings.allKeys(); // before that, only the names of sections are read
    return settings.status() == QSettings::FormatError;
}

/// Returns the name of the copy.
Result<QString> copyAside(const QString &path, core::Instant now)
{
    const QString name = QStringLiteral("%1.damaged-%2")
                             .arg(path, QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count())
                                            .toUTC()
                                            .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    QString free = name;
    for (int i = 2; QFile::exists(free); ++i)
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    if (!QFile::copy(path, free))
        return cannotWrite();
    return free;
}

/// QSettings keeps what it could not write and would try again later. This restores the old values.
void takeBack(QSettings &file, const Values &before)
{
    for (const auto &[key, value] : before) {
        file.remove(key);
        if (value.isValid())
            file.setValue(key, value);
    }
}

} // namespace

QString filePath()
{
    return QSettings().fileName();
}

std::optional<core::Message> examineFile(const core::Clock &clock)
{
    const QString path = filePath();
    const QFileInfo info(path);
    if (info.exists() && (!info.isFile() || !info.isReadable()))
        return core::message("settings.unreadable", path);
    if (isNewer())
        return core::message("settings.newer", path);
    if (!isDamaged(path))
        return std::nullopt;
    const Result<QString> copy = copyAside(path, clock());
    if (!copy || !writeFile({}))
        return core::message("settings.damaged-not-writable", path);
    return core::message("settings.damaged", path, *copy);
}

Result<void> mayWrite()
{
    if (isNewer())
        return core::fail(Error::Kind::Unavailable, "settings.newer", filePath());
    if (!QSettings().isWritable())
        return cannotWrite();
    return {};
}

Result<void> writeFile(const Values &values)
{
    if (const Result<void> may = mayWrite(); !may)
        return may;
    QSettings file;
    file.setFallbacksEnabled(false);
    Values before = {{versionKey, file.value(versionKey)}};
    file.setValue(versionKey, ourVersion);
    for (const auto &[key, value] : values) {
        before.emplace_back(key, file.value(key));
        if (value.isValid())
            file.setValue(key, value);
        else
            file.remove(key);
    }
    file.sync();
    if (file.status() != QSettings::AccessError)
        return {};
    takeBack(file, before);
    return cannotWrite();
}

} // namespace config
