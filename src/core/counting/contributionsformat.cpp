// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributionsformat.h"

#include "core/counting/countingoption.h"
#include "core/counting/countingwords.h"
#include "core/messages/catalogue.h"
#include "core/messages/describe.h"

#include <functional>

namespace core {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString otherHandle(const Newcomer &one, Network network)
{
    const auto found = one.otherHandles.find(network);
    return found == one.otherHandles.end() ? QString() : found->second;
}

QString avatarText(const Newcomer &one, const Forge &forge)
{
    return avatarOf(forge, one.accountId).toString(QUrl::FullyEncoded);
}

QJsonObject newcomerJson(const Newcomer &one, const Forge &forge)
{
    return {
        {QStringLiteral("name"), one.name},
        {QStringLiteral("login"), orNull(one.login)},
        {QStringLiteral("bot"), one.bot},
        {QStringLiteral("repository"), one.repository},
        {QStringLiteral("first_commit"), one.firstCommit.toHex()},
        {QStringLiteral("first_commit_at"), toString(one.firstCommitAt)},
        {QStringLiteral("x_handle"), orNull(one.xHandle)},
        {QStringLiteral("id"), orNull(one.id)},
        {QStringLiteral("agent"), one.agent},
        {QStringLiteral("commits"), one.commits},
        {QStringLiteral("last_commit_at"), toString(one.lastCommitAt)},
        {QStringLiteral("came_back"), one.cameBack},
        {QStringLiteral("avatar_url"), orNull(avatarText(one, forge))},
        {QStringLiteral("organisation"), orNull(one.affiliation.organisation)},
        {QStringLiteral("organisation_reason"), orNull(toString(one.affiliation.reason))},
        {QStringLiteral("bluesky_handle"), orNull(otherHandle(one, Network::Bluesky))},
        {QStringLiteral("mastodon_handle"), orNull(otherHandle(one, Network::Mastodon))},
    };
}

/// "fork" is a word that other programs know, and so is "left out".
QString reasonText(const Message &reason)
{
    if (isAbout(reason, "repository.left-out"))
        return QStringLiteral("left out");
    return isAbout(reason, "repository.fork") ? QStringLiteral("fork") : inEnglish(reason);
}

QJsonObject reportJson(const RepositoryReport &report)
{
    return {
        {QStringLiteral("name"), report.name},
        {QStringLiteral("state"), toString(report.state)},
        {QStringLiteral("commits"), qint64(report.commits)},
        {QStringLiteral("head"), report.head ? QJsonValue(report.head->toHex()) : QJsonValue()},
        {QStringLiteral("reason"), orNull(reasonText(report.reason))},
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
        {QStringLiteral("commits_without_date"), notes.commitsWithoutDate},
        {QStringLiteral("agents_left_out"), notes.agentsLeftOut},
        {QStringLiteral("several_people"), notes.sharedAddresses},
        {QStringLiteral("co_authors_not_read"), notes.coAuthorsNotRead},
        {QStringLiteral("forgotten"), notes.forgotten},
        {QStringLiteral("repositories_left_out"), notes.repositoriesLeftOut},
    };
}

/// "back_within_3_months", …
QString backName(std::size_t span)
{
    return QStringLiteral("back_within_%1_months").arg(retentionSpans[span]);
}

QString word(bool isTrue)
{
    return isTrue ? QStringLiteral("true") : QStringLiteral("false");
}

QStringList rowFields(const Row &row)
{
    return {row.repository, toString(row.period), QString::number(row.newContributors)};
}

QStringList newcomerHeader()
{
    const QString header = QStringLiteral("name,login,bot,repository,first_commit,first_commit_at,x_handle,"
                                          "commits,last_commit_at,came_back,agent,avatar_url,"
                                          "organisation,organisation_reason,bluesky_handle,mastodon_handle");
    return header.split(u',');
}

QStringList newcomerFields(const Newcomer &one, const Contributions &answer)
{
    return {one.name,
            one.login,
            word(one.bot),
            one.repository,
            one.firstCommit.toHex(),
            toString(one.firstCommitAt),
            one.xHandle,
            QString::number(one.commits),
            toString(one.lastCommitAt),
            word(one.cameBack),
            word(one.agent),
            avatarText(one, answer.forge),
            one.affiliation.organisation,
            toString(one.affiliation.reason),
            otherHandle(one, Network::Bluesky),
            otherHandle(one, Network::Mastodon)};
}

QStringList activeFields(const ActivePeriod &counts)
{
    return {toString(counts.period), QString::number(counts.newcomers), QString::number(counts.returning)};
}

QStringList retainedFields(const RetainedPeriod &counts)
{
    QStringList fields = {toString(counts.period), QString::number(counts.newcomers)};
    for (const std::optional<int> &back : counts.within)
        fields << (back ? QString::number(*back) : QString());
    return fields;
}

QStringList onceOrBackFields(const OnceOrBackPeriod &counts)
{
    return {toString(counts.period), QString::number(counts.once), QString::number(counts.back)};
}

QStringList organisationFields(const OrganisationPeriod &counts)
{
    return {toString(counts.period), counts.organisation, QString::number(counts.newcomers)};
}

QStringList insidersFields(const InsidersPeriod &counts)
{
    return {toString(counts.period), QString::number(counts.insiders), QString::number(counts.outsiders),
            QString::number(counts.unknown)};
}

QStringList retainedHeader(const QString &period)
{
    QStringList header = {period, QStringLiteral("new_contributors")};
    for (std::size_t i = 0; i < retentionSpans.size(); ++i)
        header << backName(i);
    return header;
}

/// For csvOf(), where the fields of a line depend on the line alone.
template<typename FieldsOfLine>
auto fromLine(FieldsOfLine fieldsOf)
{
    return [fieldsOf](const auto &one, const Contributions &) {
        return fieldsOf(one);
    };
}

/// A table of the same lines of each answer: those that `linesOf` gives, each as `fieldsOf` has it.
template<typename LinesOf, typename FieldsOf>
QByteArray csvOf(std::span<const Contributions> answers, WithOwner withOwner, CsvFields how,
                 const QStringList &header, LinesOf linesOf, FieldsOf fieldsOf)
{
    const auto lineOf = [withOwner, how](const QString &owner, QStringList fields) {
        if (withOwner == WithOwner::Yes)
            fields.prepend(owner);
        return csvLine(fields, how);
    };
    QByteArray csv = lineOf(QStringLiteral("owner"), header);
    for (const Contributions &answer : answers) {
        for (const auto &one : std::invoke(linesOf, answer))
            csv += lineOf(answer.owner, fieldsOf(one, answer));
    }
    return csv;
}

} // namespace

QString toString(Scope scope)
{
    return wordFor(scopeWords, scope);
}

QString toString(Identity identity)
{
    return wordFor(identityWords, identity);
}

QString toString(DateOf date)
{
    return wordFor(dateWords, date);
}

QString toString(PeriodKind period)
{
    return wordFor(periodWords, period);
}

QString toString(View view)
{
    return wordFor(viewWords, view);
}

QJsonArray toJson(const std::vector<ActivePeriod> &active)
{
    QJsonArray periods;
    for (const ActivePeriod &counts : active)
        periods.append(QJsonObject{{toString(counts.period.kind()), toString(counts.period)},
                                   {QStringLiteral("new"), counts.newcomers},
                                   {QStringLiteral("returning"), counts.returning}});
    return periods;
}

QJsonArray toJson(const std::vector<RetainedPeriod> &retained)
{
    QJsonArray periods;
    for (const RetainedPeriod &counts : retained) {
        QJsonObject json{{toString(counts.period.kind()), toString(counts.period)},
                         {QStringLiteral("new_contributors"), counts.newcomers}};
        for (std::size_t i = 0; i < counts.within.size(); ++i)
            json.insert(backName(i), counts.within[i] ? QJsonValue(*counts.within[i]) : QJsonValue());
        periods.append(json);
    }
    return periods;
}

QJsonArray toJson(const std::vector<OnceOrBackPeriod> &onceOrBack)
{
    QJsonArray periods;
    for (const OnceOrBackPeriod &counts : onceOrBack)
        periods.append(QJsonObject{{toString(counts.period.kind()), toString(counts.period)},
                                   {QStringLiteral("came_once"), counts.once},
                                   {QStringLiteral("came_back"), counts.back}});
    return periods;
}

QJsonArray toJson(const std::vector<OrganisationPeriod> &organisations)
{
    QJsonArray periods;
    for (const OrganisationPeriod &counts : organisations)
        periods.append(QJsonObject{{toString(counts.period.kind()), toString(counts.period)},
                                   {QStringLiteral("organisation"), orNull(counts.organisation)},
                                   {QStringLiteral("new_contributors"), counts.newcomers}});
    return periods;
}

QJsonArray toJson(const std::vector<InsidersPeriod> &insiders)
{
    QJsonArray periods;
    for (const InsidersPeriod &counts : insiders)
        periods.append(QJsonObject{{toString(counts.period.kind()), toString(counts.period)},
                                   {QStringLiteral("insiders"), counts.insiders},
                                   {QStringLiteral("outsiders"), counts.outsiders},
                                   {QStringLiteral("unknown"), counts.unknown}});
    return periods;
}

QJsonArray toJson(const std::vector<Event> &events)
{
    QJsonArray all;
    for (const Event &one : events)
        all.append(QJsonObject{{QStringLiteral("at"), toString(one.at)},
                               {QStringLiteral("kind"), toString(one.kind)},
                               {QStringLiteral("repository"), orNull(one.repository)},
                               {QStringLiteral("name"), one.name},
                               {QStringLiteral("title"), orNull(one.title)}});
    return all;
}

void addRules(QJsonObject &json, const Rules &rules)
{
    for (const CountingOption &option : countingOptions()) {
        if (option.part != CountingOption::Part::Rule)
            continue;
        const QString value = option.value({.rules = rules});
        json.insert(option.name, option.type == CountingOption::Type::Switch ? QJsonValue(value == u"true")
                                                                             : orNull(value));
    }
}

QJsonObject toJson(const Contributions &answer, WithPeople people, View view, WithEvents events)
{
    const QString period = toString(answer.rules.period);
    QJsonArray rows;
    for (const Row &row : answer.rows) {
        rows.append(QJsonObject{{QStringLiteral("repository"), row.repository},
                                {period, toString(row.period)},
                                {QStringLiteral("new_contributors"), row.newContributors}});
    }
    QJsonArray repositories;
    for (const RepositoryReport &report : answer.repositories)
        repositories.append(reportJson(report));

    QJsonObject json{
        {QStringLiteral("owner"), answer.owner},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("repositories"), repositories},
        {QStringLiteral("complete"), answer.complete},
        {QStringLiteral("refreshed_at"), toString(answer.refreshedAt)},
        {QStringLiteral("last_seen_at"), answer.seenAt ? QJsonValue(toString(*answer.seenAt)) : QJsonValue()},
        {QStringLiteral("notes"), notesJson(answer.notes)},
    };
    addRules(json, answer.rules);
    if (people == WithPeople::Yes) {
        QJsonArray newcomers;
        for (const Newcomer &one : answer.newcomers)
            newcomers.append(newcomerJson(one, answer.forge));
        json.insert(QStringLiteral("people"), newcomers);
    }
    if (events == WithEvents::Yes)
        json.insert(QStringLiteral("events"), toJson(answer.events));
    if (view == View::Active)
        json.insert(toString(view), toJson(answer.activity.active));
    if (view == View::Retention)
        json.insert(toString(view), toJson(answer.activity.retained));
    if (view == View::OnceOrBack)
        json.insert(QStringLiteral("once_or_back"), toJson(answer.activity.onceOrBack));
    if (view == View::Organisations)
        json.insert(toString(view), toJson(answer.activity.organisations));
    if (view == View::Insiders)
        json.insert(toString(view), toJson(insidersPeriods(answer.activity.organisations, answer.rules)));
    return json;
}

QByteArray toCsv(std::span<const Contributions> answers, WithPeople people, WithOwner owner, CsvFields how)
{
    if (people == WithPeople::No)
        return toCsv(answers, View::Newcomers, owner, how);
    return csvOf(answers, owner, how, newcomerHeader(), &Contributions::newcomers, newcomerFields);
}

QByteArray toCsv(std::span<const Contributions> answers, View view, WithOwner owner, CsvFields how)
{
    const QString period = toString(answers.empty() ? PeriodKind::Months : answers.front().rules.period);
    switch (view) {
    case View::Newcomers:
        return csvOf(answers, owner, how,
                     {QStringLiteral("repository"), period, QStringLiteral("new_contributors")},
                     &Contributions::rows, fromLine(rowFields));
    case View::Active:
        return csvOf(
            answers, owner, how, {period, QStringLiteral("new"), QStringLiteral("returning")},
            [](const Contributions &answer) -> const auto & { return answer.activity.active; },
            fromLine(activeFields));
    case View::Retention:
        return csvOf(
            answers, owner, how, retainedHeader(period),
            [](const Contributions &answer) -> const auto & { return answer.activity.retained; },
            fromLine(retainedFields));
    case View::OnceOrBack:
        return csvOf(
            answers, owner, how, {period, QStringLiteral("came_once"), QStringLiteral("came_back")},
            [](const Contributions &answer) -> const auto & { return answer.activity.onceOrBack; },
            fromLine(onceOrBackFields));
    case View::Organisations:
        return csvOf(
            answers, owner, how, {period, QStringLiteral("organisation"), QStringLiteral("new_contributors")},
            [](const Contributions &answer) -> const auto & { return answer.activity.organisations; },
            fromLine(organisationFields));
    case View::Insiders:
        return csvOf(
            answers, owner, how,
            {period, QStringLiteral("insiders"), QStringLiteral("outsiders"), QStringLiteral("unknown")},
            [](const Contributions &answer) {
                return insidersPeriods(answer.activity.organisations, answer.rules);
            },
            fromLine(insidersFields));
    }
    Q_UNREACHABLE();
}

QByteArray toCsv(const CountedView &counted, const std::vector<Counted> &people, CsvFields how)
{
    const bool withPeriod = counted.chart.view == View::Active;
    QStringList header = newcomerHeader();
    if (withPeriod)
        header << QStringLiteral("active_in");
    QByteArray csv = csvLine(header, how);
    for (const Counted &one : people) {
        QStringList fields = newcomerFields(personOf(*counted.answer, one.who), *counted.answer);
        if (withPeriod)
            fields << toString(one.period);
        csv += csvLine(fields, how);
    }
    return csv;
}

} // namespace core
