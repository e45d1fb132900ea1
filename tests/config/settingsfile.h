// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

/// The program's file of settings in a folder of its own, as a hand or another program may have left it.
class SettingsFile
{
public:
    SettingsFile()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
        QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    static void write(const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(config::filePath()).path());
        QFile file(config::filePath());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("There is no file of settings.");
    }

    static QByteArray bytes(const QString &path = config::filePath())
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What lies beside it, and it.
    static QStringList names()
    {
        return QFileInfo(config::filePath()).dir().entryList(QDir::Files, QDir::Name);
    }

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};
