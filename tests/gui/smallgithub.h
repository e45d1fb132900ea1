// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpfake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

/// A fake GitHub with two owners: `acme` has alpha (three people), beta (two, one of them also in alpha) and
/// the fork gamma (one more); `zebra` has stripes (one person). All other names are unknown.
namespace smallgithub {

struct Made
{
    QString owner;
    QString repository;
    bool fork = false;
    /// The authors of the commits, one per month from January 2020 on.
    std::vector<QString> authors;
};

inline const std::vector<Made> &all()
{
    static const std::vector<Made> made = {
        {QStringLiteral("acme"),
         QStringLiteral("alpha"),
         false,
         {QStringLiteral("Ann"), QStringLiteral("Ben"), QStringLiteral("Cat")}},
        {QStringLiteral("acme"),
         QStringLiteral("beta"),
         false,
         {QStringLiteral("Cat"), QStringLiteral("Dan")}},
        {QStringLiteral("acme"), QStringLiteral("gamma"), true, {QStringLiteral("Eve")}},
        {QStringLiteral("zebra"), QStringLiteral("stripes"), false, {QStringLiteral("Zoe")}},
    };
    return made;
}

inline QJsonObject repositoryJson(const Made &made, int id)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), made.repository},
            {QStringLiteral("owner"), QJsonObject{{QStringLiteral("login"), made.owner}}},
            {QStringLiteral("fork"), made.fork},
            {QStringLiteral("archived"), false},
            {QStringLiteral("default_branch"), QStringLiteral("main")},
            {QStringLiteral("pushed_at"), QStringLiteral("2020-12-01T00:00:00Z")}};
}

inline QJsonArray commitsJson(const Made &made, int id)
{
    QJsonArray commits;
    for (std::size_t i = made.authors.size(); i-- > 0;) {
        const QString &name = made.authors[i];
        const QJsonObject written{
            {QStringLiteral("name"), name},
            {QStringLiteral("email"), QString(name.toLower() + QStringLiteral("@example.org"))},
            {QStringLiteral("date"),
             QStringLiteral("2020-%1-15T12:00:00Z").arg(i + 1, 2, 10, QLatin1Char('0'))}};
        commits.append(QJsonObject{
            {QStringLiteral("sha"),
             QStringLiteral("%1%2").arg(id, 20, 16, QLatin1Char('0')).arg(i, 20, 16, QLatin1Char('0'))},
            {QStringLiteral("commit"),
             QJsonObject{{QStringLiteral("author"), written}, {QStringLiteral("committer"), written}}},
            {QStringLiteral("author"), QJsonValue::Null}});
    }
    return commits;
}

inline support::Reply answer(const support::Seen &seen)
{
    const auto json = [](const auto &value) {
        return support::Reply{200, QJsonDocument(value).toJson()};
    };
    QJsonArray repositories;
    int id = 0;
    for (const Made &made : all()) {
        ++id;
        const QString path = QStringLiteral("/repos/%1/%2").arg(made.owner, made.repository);
        if (seen.path.compare(path, Qt::CaseInsensitive) == 0)
            return json(repositoryJson(made, id));
        if (seen.path.compare(QString(path + QStringLiteral("/commits")), Qt::CaseInsensitive) == 0)
            return json(commitsJson(made, id));
        if (seen.path.compare(QString(path + QStringLiteral("/tags")), Qt::CaseInsensitive) == 0 ||
            seen.path.compare(QString(path + QStringLiteral("/releases")), Qt::CaseInsensitive) == 0)
            return json(QJsonArray());
        if (seen.path == QStringLiteral("/users/%1/repos").arg(made.owner))
            repositories.append(repositoryJson(made, id));
    }
    if (!repositories.isEmpty())
        return json(repositories);
    for (const Made &made : all()) {
        if (seen.path.compare(QString(QStringLiteral("/users/") + made.owner), Qt::CaseInsensitive) == 0)
            return json(QJsonObject{{QStringLiteral("login"), made.owner},
                                    {QStringLiteral("type"), QStringLiteral("User")}});
    }
    return {404, R"({"message": "Not Found"})"};
}

} // namespace smallgithub
