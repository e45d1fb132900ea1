// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefixture.h"

#include <QDir>
#include <QFile>

namespace storefixture {

/// Where a database is to be.
struct EmptyFolder
{
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    QStringList filesWith(const QString &part) const { return files().filter(part); }

    QTemporaryDir folder;
    QString path = store::databasePath(folder.path());
};

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// The database, with the table of commits overwritten where it begins.
inline QByteArray contentWithHarm(const QString &path)
{
    constexpr int length = 100;
    const qsizetype page =
        sql(path, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'commits'")).toInt();
    const qsizetype size = sql(path, QStringLiteral("PRAGMA page_size")).toInt();
    return content(path).replace((page - 1) * size, length, QByteArray(length, '\xee'));
}

/// A database with these lookups, "own" being of the owner with repositories one and two.
inline void fill(const QString &path, const QStringList &lookups)
{
    valueOf(store::prepare(path));
    OpenStore store(path);
    for (const QString &text : lookups) {
        const core::Lookup lookup = lookupOf(text);
        std::vector<core::ListedRepository> repositories{listed(1, QStringLiteral("one")),
                                                         listed(2, QStringLiteral("two"))};
        if (!lookup.repository.isEmpty())
            std::erase_if(repositories, [&](const auto &listed) { return listed.name != lookup.repository; });
        for (const auto &repository : valueOf(store.crawls.recordListing(lookup, repositories)))
            readPages(store, repository.id, 0, 100, 99);
        valueOf(store.lookups.record(lookup, at(100)));
    }
}

} // namespace storefixture
