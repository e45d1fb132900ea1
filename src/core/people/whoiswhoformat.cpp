// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/whoiswhoformat.h"

#include <QJsonArray>

namespace core {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject personJson(const PersonReport &person)
{
    return {
        {QStringLiteral("id"), person.id},
        {QStringLiteral("name"), person.name},
        {QStringLiteral("login"), orNull(person.login)},
        {QStringLiteral("emails"), QJsonArray::fromStringList(person.emails)},
        {QStringLiteral("names"), QJsonArray::fromStringList(person.names)},
        {QStringLiteral("bot"), person.bot},
        {QStringLiteral("decided"), person.decided},
        {QStringLiteral("commits"), person.commits},
        {QStringLiteral("first_commit_at"), toString(person.firstCommitAt)},
        {QStringLiteral("agent"), person.agent},
        {QStringLiteral("organisation"), orNull(person.affiliation.organisation)},
        {QStringLiteral("organisation_reason"), orNull(toString(person.affiliation.reason))},
    };
}

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

QJsonObject toJson(const WhoIsWho &answer)
{
    QJsonArray people;
    for (const PersonReport &person : answer.people)
        people.append(personJson(person));
    QJsonArray suggestions;
    for (const Suggestion &suggestion : answer.suggestions) {
        QJsonArray ids;
        for (const std::size_t person : suggestion.people)
            ids.append(answer.people[person].id);
        suggestions.append(
            QJsonObject{{QStringLiteral("name"), suggestion.name}, {QStringLiteral("people"), ids}});
    }
    QJsonArray several;
    for (const SeveralPeople &one : answer.severalPeople) {
        several.append(QJsonObject{{QStringLiteral("email"), one.email},
                                   {QStringLiteral("person"), answer.people[one.person].id},
                                   {QStringLiteral("names"), QJsonArray::fromStringList(one.names)}});
    }
    return {{QStringLiteral("owner"), answer.owner},
            {QStringLiteral("people"), people},
            {QStringLiteral("suggestions"), suggestions},
            {QStringLiteral("several_people"), several},
            {QStringLiteral("forgotten"), answer.forgotten}};
}

QByteArray toCsv(const WhoIsWho &answer, CsvFields how)
{
    QByteArray csv("id,name,login,emails,names,bot,decided,commits,first_commit_at,agent,"
                   "organisation,organisation_reason\n");
    for (const PersonReport &person : answer.people) {
        csv +=
            csvLine({person.id, person.name, person.login, person.emails.join(u' '),
                     person.names.join(QStringLiteral("; ")), yesOrNo(person.bot), yesOrNo(person.decided),
                     QString::number(person.commits), toString(person.firstCommitAt), yesOrNo(person.agent),
                     person.affiliation.organisation, toString(person.affiliation.reason)},
                    how);
    }
    return csv;
}

QByteArray suggestionsCsv(const WhoIsWho &answer, CsvFields how)
{
    QByteArray csv("name,id\n");
    for (const Suggestion &suggestion : answer.suggestions) {
        for (const std::size_t person : suggestion.people)
            csv += csvLine({suggestion.name, answer.people[person].id}, how);
    }
    return csv;
}

} // namespace core
