// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "config/file.h"
#include "fuzz.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace {

/// The settings in a folder of this process.
void useOwnFolder()
{
    static const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
    QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
}

} // namespace

/// The settings file. Whatever is in it, every setting has a valid value afterwards.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool isReady = (useOwnFolder(), true);
    std::ignore = isReady;
    const QString folder = QFileInfo(config::filePath()).path();
    QDir(folder).removeRecursively(); // with the copies of damaged files
    QDir().mkpath(folder);
    QFile file(config::filePath());
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(fuzz::bytes(data, size));
    file.close();
    std::ignore = config::examineFile();
    for (const config::Setting &setting : config::settings())
        std::ignore = config::chosen(setting);
    return 0;
}
