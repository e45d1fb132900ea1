// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/output.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cli {

namespace {

std::unexpected<core::Error> cannotBeWritten(const QString &name, const QString &reason)
{
    return std::unexpected(core::Error{core::Error::Kind::Output,
                                       QStringLiteral("“%1” cannot be written: %2.").arg(name, reason)});
}

/// A device or a pipe, which must not be replaced by a file.
bool isSpecial(const QFileInfo &file)
{
    return file.exists() && !file.isFile();
}

core::Result<void> checkTarget(const QString &name)
{
    const QFileInfo info(name);
    if (info.isDir())
        return cannotBeWritten(name, QStringLiteral("it is a folder"));
    if (!QFileInfo(info.absolutePath()).isDir())
        return cannotBeWritten(name, QStringLiteral("there is no folder “%1”").arg(info.absolutePath()));
    if (isSpecial(info)) {
        return info.isWritable() ? core::Result<void>()
                                 : cannotBeWritten(name, QStringLiteral("permission denied"));
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return cannotBeWritten(name, file.errorString());
    file.cancelWriting();
    return {};
}

} // namespace

core::Result<void> checkTargets(const AnswerOptions &options)
{
    for (const QString &name : {options.output, options.chart}) {
        if (name.isEmpty())
            continue;
        if (core::Result<void> possible = checkTarget(name); !possible)
            return possible;
    }
    return {};
}

core::Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    if (isSpecial(QFileInfo(name))) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
            return cannotBeWritten(name, file.errorString());
        return {};
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotBeWritten(name, file.errorString());
    return {};
}

} // namespace cli
