// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributionsformat.h"

#include "core/csv.h"

#include <QJsonArray>

namespace core {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject newcomerJson(const Newcomer &one)
{
    return {
        {QStringLiteral("name"), one.name},
        {QStringLiteral("login"), orNull(one.login)},
        {QStringLiteral("bot"), one.bot},
        {QStringLiteral("repository"), one.repository},
        {QStringLiteral("first_commit"), one.firstCommit.toHex()},
        {QStringLiteral("first_commit_at"), toString(one.firstCommitAt)},
        {QStringLiteral("x_handle"), QJsonValue()},
        {QStringLiteral("id"), orNull(one.id)},
    };
}

QJsonObject reportJson(const RepositoryReport &report)
{
    return {
        {QStringLiteral("name"), report.name},
        {QStringLiteral("state"), toString(report.state)},
        {QStringLiteral("commits"), qint64(report.commits)},
        {QStringLiteral("head"), report.head ? QJsonValue(report.head->toHex()) : QJsonValue()},
        {QStringLiteral("reason"), orNull(report.reason)},
    };
}

QJsonObject notesJson(const Notes &notes)
{
    return {
        {QStringLiteral("bots_left_out"), notes.botsLeftOut},
        {QStringLiteral("aliases_merged"), notes.aliasesMerged},
        {QStringLiteral("forks_left_out"), notes.forksLeftOut},
        {QStringLiteral("accounts_not_asked"), notes.accountsNotAsked},
        {QStringLiteral("suggestions"), notes.suggestions},
    };
}

} // namespace

QString toString(Scope scope)
{
    return scope == Scope::Owner ? QStringLiteral("owner") : QStringLiteral("repository");
}

QString toString(Identity identity)
{
    switch (identity) {
    case Identity::Account:
        return QStringLiteral("account");
    case Identity::Email:
        return QStringLiteral("email");
    case Identity::Name:
        return QStringLiteral("name");
    }
    Q_UNREACHABLE();
}

QString toString(DateOf date)
{
    return date == DateOf::Committer ? QStringLiteral("committer") : QStringLiteral("author");
}

QJsonObject toJson(const Contributions &answer, WithPeople people)
{
    QJsonArray rows;
    for (const Row &row : answer.rows) {
        rows.append(QJsonObject{{QStringLiteral("repository"), row.repository},
                                {QStringLiteral("month"), toString(row.month)},
                                {QStringLiteral("new_contributors"), row.newContributors}});
    }
    QJsonArray repositories;
    for (const RepositoryReport &report : answer.repositories)
        repositories.append(reportJson(report));

    QJsonObject json{
        {QStringLiteral("owner"), answer.owner},
        {QStringLiteral("scope"), toString(answer.rules.scope)},
        {QStringLiteral("identity"), toString(answer.rules.identity)},
        {QStringLiteral("date"), toString(answer.rules.date)},
        {QStringLiteral("bots"), answer.rules.bots},
        {QStringLiteral("forks"), answer.rules.forks},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("repositories"), repositories},
        {QStringLiteral("complete"), answer.complete},
        {QStringLiteral("refreshed_at"), toString(answer.refreshedAt)},
        {QStringLiteral("notes"), notesJson(answer.notes)},
    };
    if (people == WithPeople::Yes) {
        QJsonArray newcomers;
        for (const Newcomer &one : answer.newcomers)
            newcomers.append(newcomerJson(one));
        json.insert(QStringLiteral("people"), newcomers);
    }
    return json;
}

QByteArray toCsv(std::span<const Contributions> answers, WithPeople people, WithOwner withOwner)
{
    const auto lineOf = [withOwner](const QString &owner, QList<QString> fields) {
        if (withOwner == WithOwner::Yes)
            fields.prepend(owner);
        return csvLine(fields);
    };
    const QString header =
        people == WithPeople::Yes
            ? QStringLiteral("name,login,bot,repository,first_commit,first_commit_at,x_handle")
            : QStringLiteral("repository,month,new_contributors");
    QByteArray csv = lineOf(QStringLiteral("owner"), header.split(u','));
    for (const Contributions &answer : answers) {
        if (people == WithPeople::Yes) {
            for (const Newcomer &one : answer.newcomers) {
                csv += lineOf(answer.owner, {one.name,
                                             one.login,
                                             one.bot ? QStringLiteral("true") : QStringLiteral("false"),
                                             one.repository,
                                             one.firstCommit.toHex(),
                                             toString(one.firstCommitAt),
                                             {}});
            }
        } else {
            for (const Row &row : answer.rows)
                csv += lineOf(answer.owner,
                              {row.repository, toString(row.month), QString::number(row.newContributors)});
        }
    }
    return csv;
}

} // namespace core
