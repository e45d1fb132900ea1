// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefixture.h"

#include <QFile>

namespace storefixture {

struct TwoFolders
{
    TwoFolders()
        : path(store::databasePath(file(QStringLiteral("here"))))
        , elsewherePath(store::databasePath(file(QStringLiteral("elsewhere"))))
    {
        valueOf(store::prepare(path));
    }

    QString file(const QString &name) const { return folder.filePath(name); }

    QByteArray contents(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(out.errorString()));
    }

    /// A second database, empty at first.
    OpenStore elsewhere() const
    {
        valueOf(store::prepare(elsewherePath));
        return OpenStore(elsewherePath);
    }

    QTemporaryDir folder;
    QString path;
    QString elsewherePath;
};

/// An empty database, open, and place for another.
struct ExportingStore : TwoFolders, OpenStore
{
    ExportingStore()
        : OpenStore(path)
    {}
};

inline const QString &own()
{
    static const QString name = QStringLiteral("own");
    return name;
}

inline const QString &exportName()
{
    static const QString name = QStringLiteral("export.json");
    return name;
}

/// Reads the owner's repositories with these host numbers, named after them, at a time; the commits of each
/// begin at a hundred times its number.
inline void readOwner(OpenStore &store, const QString &owner, const std::vector<int> &hostIds,
                      qint64 refreshedAt, int commits = 20)
{
    std::vector<core::ListedRepository> all;
    for (const int id : hostIds) {
        all.push_back(listed(id, QStringLiteral("r%1").arg(id), QStringLiteral("monday")));
        all.back().fork = id == 2;
        all.back().archived = id == 3;
    }
    for (const auto &repository : valueOf(store.crawls.recordListing({owner, {}}, all))) {
        const int first = 100 * int(repository.listed.id);
        VERIFY_OK(store.crawls.importLog(repository.id, logOf(first, commits),
                                         {sha(first), QStringLiteral("main"), QStringLiteral("monday"), {}}));
    }
    VERIFY_OK(store.lookups.record({owner, {}}, at(refreshedAt)));
}

inline void readOne(OpenStore &store, const QString &owner, int hostId, qint64 refreshedAt, int commits)
{
    const auto one = listed(hostId, QStringLiteral("r%1").arg(hostId));
    const qint64 id = valueOf(store.crawls.recordListing({owner, one.name}, std::span(&one, 1))).front().id;
    VERIFY_OK(
        store.crawls.importLog(id, logOf(100 * hostId, commits), {sha(1), QStringLiteral("main"), {}, {}}));
    VERIFY_OK(store.lookups.record({owner, one.name}, at(refreshedAt)));
}

inline core::Decision decisionAt(qint64 seconds)
{
    return {
        0,
        core::Decision::Kind::Join,
        {{QStringLiteral("account:7"), QStringLiteral("Zoë 𝒳 \"1\""), QStringLiteral("mail:a1@example.org")},
         {QStringLiteral("mail:a2@example.org"), QString()}},
        at(seconds)};
}

inline core::Decision organisationAt(qint64 seconds)
{
    core::Decision decision;
    decision.kind = core::Decision::Kind::Organisation;
    decision.subjects = {{QStringLiteral("mail:a3@example.org"), QStringLiteral("a3")},
                         {QStringLiteral("domain:acme.com"), QStringLiteral("@acme.com")}};
    decision.decidedAt = at(seconds);
    decision.organisation = QStringLiteral("Acme, Inc. 𝒳");
    decision.until = at(4'000'000'000); // in the future
    return decision;
}

inline QStringList repositoriesOf(const OpenStore &store, const QString &owner)
{
    QStringList names;
    if (const auto history = valueOf(store.histories.find({owner, {}}))) {
        for (const core::RepositoryHistory &repository : history->repositories)
            names.append(QStringLiteral("%1:%2").arg(repository.name).arg(repository.commits.size()));
    }
    return names;
}

} // namespace storefixture
