// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database/migration.h"
#include "store/database/sqlite.h"
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

/// A database as this version of the schema had it, with something of all that could be stored then.
inline void makeEarlier(const QString &path, int version)
{
    for (int i = 0; i < version; ++i) {
        const QStringList statements =
            store::schemaScripts().at(static_cast<std::size_t>(i)).split(QStringLiteral(";\n"));
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty())
                sql(path, statement);
        }
    }
    const auto hex = [](int commit) {
        return QString::fromLatin1(sha(commit).toBytes().toHex());
    };
    QStringList rows = {
        QStringLiteral("PRAGMA user_version = %1").arg(version),
        QStringLiteral("PRAGMA application_id = %1").arg(store::sqlite::applicationId),
        QStringLiteral("INSERT INTO owner VALUES (1, 'own')"),
        QStringLiteral("INSERT INTO repository VALUES (5, 1, 50, 'one', 0, 1, 'main', 'monday', 1, "
                       "'complete', '', x'%1', 'main', 'monday')")
            .arg(hex(1)),
        QStringLiteral("INSERT INTO author VALUES (3, 'Ada', 'Ada@example.org', 7, 'ada', 0)"),
        QStringLiteral("INSERT INTO commits VALUES (5, x'%1', 3, 10, 20)").arg(hex(1)),
        QStringLiteral("INSERT INTO crawl (repository, head, branch, pushed_at, is_full, pages) VALUES (5, "
                       "x'%1', 'main', 'tuesday', 1, 4)")
            .arg(hex(1)),
        QStringLiteral("INSERT INTO crawl_page VALUES (5, 2, 1)"),
        QStringLiteral("INSERT INTO crawl_commit VALUES (5, 2, x'%1', 3, 10, 20)").arg(hex(1)),
        QStringLiteral("INSERT INTO lookup VALUES (9, 1, NULL, 100, 1, 0)")};
    if (version > 1) {
        rows += {QStringLiteral("INSERT INTO author VALUES (4, 'Bob', 'Bob@example.org', -1, '', 0)"),
                 QStringLiteral("INSERT INTO commits VALUES (5, x'%1', 4, 30, 40)").arg(hex(2)),
                 QStringLiteral("INSERT INTO email_account VALUES ('bob@example.org', 8, 'bob', 50)"),
                 QStringLiteral("INSERT INTO decision (id, owner, kind, decided_at, undone) VALUES (6, 1, "
                                "'join', 60, 0), (7, 1, 'bot', 70, 1)"),
                 QStringLiteral("INSERT INTO decision_subject VALUES (6, 0, 'account:7', 'Ada', ''), "
                                "(6, 1, 'account:8', 'Bob', 'mail:bob@example.org')")};
    }
    if (version > 2) {
        rows +=
            {QStringLiteral("INSERT INTO profile (id, handle, holds, x_id, state, seen, name, followers, "
                            "picture, source, told_at) VALUES (2, 'Ada', 1, '77', 'found', 1, 'Ada L.', 3, "
                            "'https://x.example/a.png', 'api', 80), "
                            "(3, 'gone', 1, NULL, 'missing', 0, '', NULL, '', 'api', 90), "
                            "(4, 'ada', 0, '78', 'unknown', 1, 'Eve', NULL, '', 'page', 70)"),
             QStringLiteral("INSERT INTO former_handle VALUES (1, 2, 'countess', 75)"),
             QStringLiteral("INSERT INTO picture VALUES ('%1', 'image/png', 4, 3, x'616263')")
                 .arg(QString(64, u'a')),
             QStringLiteral("INSERT INTO profile_picture VALUES (1, 2, '%1', 'https://x.example/a.png', 80)")
                 .arg(QString(64, u'a')),
             QStringLiteral("INSERT INTO paid_lookup VALUES (1, 80, 12)"),
             QStringLiteral("INSERT INTO github_x_handle VALUES ('ada', 'Ada'), ('bob', '')")};
    }
    for (const QString &row : std::as_const(rows))
        sql(path, row);
}

} // namespace storefixture
