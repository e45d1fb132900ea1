// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/file.h"

#include "core/messages/catalogue.h"
#include "files/newfile.h"
#include "files/ownfiles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>

namespace config {

namespace {

using core::Error;
using core::Result;

/// The version of the file's format; a greater number means that a newer program wrote the file.
constexpr int ourVersion = 1;

/// How long another program may take to write the file.
constexpr int lockPatience = 10000;

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

/// A private copy of the settings file for QSettings, which reports damage only to the first reader of a
/// file, and keeps what it could not write for the next time.
class WorkingCopy
{
public:
    /// Nothing if it cannot be written.
    static std::optional<WorkingCopy> of(const QByteArray &text)
    {
        auto folder = std::make_unique<QTemporaryDir>();
        const QString path = folder->filePath(QStringLiteral("settings.conf"));
        if (!folder->isValid() || !files::write(path, text))
            return std::nullopt;
        return WorkingCopy(std::move(folder), path);
    }

    QSettings &settings() const { return *m_settings; }

    QByteArray text() const
    {
        QFile file(m_settings->fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    WorkingCopy(std::unique_ptr<QTemporaryDir> folder, const QString &path)
        : m_folder(std::move(folder))
        , m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
    {}

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings; // destroyed before its folder
};

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
    const std::optional<WorkingCopy> copy = WorkingCopy::of(bytes);
    if (!copy)
        return false;
    copy->settings().allKeys(); // QSettings parses a section only when it is needed
    return copy->settings().status() == QSettings::FormatError;
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
    if (!files::copy(path, free))
        return cannotWrite();
    return free;
}

/// The file's text with these values; nothing on errors.
std::optional<QByteArray> textWith(const QByteArray &before, const Values &values)
{
    std::optional<WorkingCopy> copy = WorkingCopy::of(before);
    if (!copy)
        return std::nullopt;
    QSettings &settings = copy->settings();
    settings.setValue(versionKey, ourVersion);
    for (const auto &[key, value] : values) {
        if (value.isValid())
            settings.setValue(key, value);
        else
            settings.remove(key);
    }
    settings.sync();
    QByteArray text = copy->text();
    // QSettings does not notice if the disk is full when it writes the end of the file.
    const std::optional<WorkingCopy> again = WorkingCopy::of(text);
    const bool isWhole = again && text.endsWith('\n') && again->settings().allKeys() == settings.allKeys();
    return isWhole ? std::optional(std::move(text)) : std::nullopt;
}

/// QSettings treats a file with the same size and time as unchanged.
void tellApart(const QString &path, const QFileInfo &before)
{
    QFile file(path);
    if (QFileInfo(path).lastModified() <= before.lastModified() && file.open(QIODevice::ReadWrite))
        file.setFileTime(before.lastModified().addMSecs(1), QFileDevice::FileModificationTime);
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
    files::makePrivate(path);
    if (files::isOwnFolder(info.path()))
        files::makePrivate(info.path());
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
    // QSettings would make the folder readable for everybody.
    if (!files::makeFolder(QFileInfo(filePath()).path()) || !QSettings().isWritable())
        return cannotWrite();
    return {};
}

Result<void> writeFile(const Values &values)
{
    if (const Result<void> may = mayWrite(); !may)
        return may;
    const QString path = filePath();
    QLockFile lock(path + QStringLiteral(".lock")); // the lock that QSettings uses
    if (!lock.tryLock(lockPatience))
        return cannotWrite();
    const QFileInfo before(path);
    QFile file(path);
    if (before.exists() && !file.open(QIODevice::ReadOnly))
        return cannotWrite();
    const std::optional<QByteArray> text = textWith(file.isOpen() ? file.readAll() : QByteArray(), values);
    if (!text || !files::write(path, *text))
        return cannotWrite();
    if (before.exists())
        tellApart(path, before);
    return {};
}

} // namespace config
