// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contributors/answertext.h"

#include "cli/contributors/comparisontext.h"
#include "cli/terminal/table.h"
#include "core/counting/handlesof.h"
#include "core/counting/hostcomparisonformat.h"
#include "core/counting/loginlist.h"
#include "core/messages/describe.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace cli {

namespace {

QString nameOf(const core::Contributions &answer)
{
    return core::Lookup{answer.owner, answer.repository}.toString();
}

/// No organisation has this name: see core::organisationName().
QString shownOrganisation(const QString &organisation)
{
    return organisation.isEmpty() ? QStringLiteral("(unknown)") : organisation;
}

QString rowsTable(const core::Contributions &answer)
{
    Table table({{QStringLiteral("repository"), Align::Left},
                 {core::toString(answer.rules.period), Align::Left},
                 {QStringLiteral("new contributors"), Align::Right}});
    int total = 0;
    for (const core::Row &row : answer.rows) {
        table.addRow({row.repository, core::toString(row.period), QString::number(row.newContributors)});
        total += row.newContributors;
    }
    table.addRow({QStringLiteral("total"), QString(), QString::number(total)});
    return table.toString();
}

QString activeTable(const core::Contributions &answer)
{
    const std::vector<core::ActivePeriod> &active = answer.activity.active;
    if (active.empty())
        return QStringLiteral("No active contributors.\n");
    Table table({{core::toString(answer.rules.period), Align::Left},
                 {QStringLiteral("new"), Align::Right},
                 {QStringLiteral("returning"), Align::Right},
                 {QStringLiteral("active"), Align::Right}});
    for (const core::ActivePeriod &counts : active)
        table.addRow({core::toString(counts.period), QString::number(counts.newcomers),
                      QString::number(counts.returning),
                      QString::number(counts.newcomers + counts.returning)});
    return table.toString();
}

QString retentionTable(const core::Contributions &answer)
{
    const std::vector<core::RetainedPeriod> &retained = answer.activity.retained;
    if (retained.empty())
        return QStringLiteral("No new contributors.\n");
    const core::PeriodKind kind = answer.rules.period;
    std::vector<Table::Column> columns = {{core::toString(kind), Align::Left},
                                          {QStringLiteral("new"), Align::Right}};
    for (const int span : core::retentionSpans) {
        if (core::isTold(kind, span))
            columns.push_back({QStringLiteral("back within %1 months").arg(span), Align::Right});
    }
    Table table(columns);
    for (const core::RetainedPeriod &counts : retained) {
        QStringList cells = {core::toString(counts.period), QString::number(counts.newcomers)};
        for (std::size_t i = 0; i < counts.within.size(); ++i) {
            if (core::isTold(kind, core::retentionSpans[i]))
                cells << (counts.within[i] ? QString::number(*counts.within[i])
                                           : QStringLiteral("too early"));
        }
        table.addRow(cells);
    }
    return table.toString();
}

QString onceOrBackTable(const core::Contributions &answer)
{
    if (answer.activity.onceOrBack.empty())
        return QStringLiteral("No new contributors.\n");
    Table table({{core::toString(answer.rules.period), Align::Left},
                 {QStringLiteral("new"), Align::Right},
                 {QStringLiteral("came once"), Align::Right},
                 {QStringLiteral("came back"), Align::Right}});
    for (const core::OnceOrBackPeriod &counts : answer.activity.onceOrBack)
        table.addRow({core::toString(counts.period), QString::number(counts.once + counts.back),
                      QString::number(counts.once), QString::number(counts.back)});
    return table.toString();
}

QString organisationsTable(const core::Contributions &answer)
{
    if (answer.activity.organisations.empty())
        return QStringLiteral("No new contributors.\n");
    Table table({{core::toString(answer.rules.period), Align::Left},
                 {QStringLiteral("organisation"), Align::Left},
                 {QStringLiteral("new contributors"), Align::Right}});
    int total = 0;
    for (const core::OrganisationPeriod &counts : answer.activity.organisations) {
        table.addRow({core::toString(counts.period), shownOrganisation(counts.organisation),
                      QString::number(counts.newcomers)});
        total += counts.newcomers;
    }
    table.addRow({QStringLiteral("total"), QString(), QString::number(total)});
    return table.toString();
}

QString insidersTable(const core::Contributions &answer)
{
    const std::vector<core::InsidersPeriod> insiders =
        core::insidersPeriods(answer.activity.organisations, answer.rules);
    if (insiders.empty())
        return QStringLiteral("No new contributors.\n");
    Table table({{core::toString(answer.rules.period), Align::Left},
                 {QStringLiteral("new"), Align::Right},
                 {QStringLiteral("insiders"), Align::Right},
                 {QStringLiteral("outsiders"), Align::Right},
                 {QStringLiteral("unknown"), Align::Right}});
    for (const core::InsidersPeriod &counts : insiders)
        table.addRow({core::toString(counts.period),
                      QString::number(counts.insiders + counts.outsiders + counts.unknown),
                      QString::number(counts.insiders), QString::number(counts.outsiders),
                      QString::number(counts.unknown)});
    const QString hint =
        core::insideNames(answer.rules).isEmpty()
            ? QStringLiteral("No organisation is inside. Name those that are with --inside.\n")
            : QString();
    return table.toString() + hint;
}

QString profilesOf(const core::Newcomer &one)
{
    QStringList shown;
    for (const core::Handle &handle : core::handlesOf(one))
        shown << handle.shown();
    return shown.join(u' ');
}

QString peopleTable(const core::Contributions &answer)
{
    const bool hasOrganisations = std::ranges::any_of(
        answer.newcomers, [](const core::Newcomer &one) { return !one.affiliation.organisation.isEmpty(); });
    std::vector<Table::Column> columns = {
        {QStringLiteral("first commit"), Align::Left}, {QStringLiteral("repository"), Align::Left},
        {QStringLiteral("name"), Align::Left},         {QStringLiteral("login"), Align::Left},
        {QStringLiteral("commit"), Align::Left},       {QStringLiteral("commits"), Align::Right},
        {QStringLiteral("last commit"), Align::Left},  {QStringLiteral("came"), Align::Left}};
    if (hasOrganisations)
        columns.push_back({QStringLiteral("organisation"), Align::Left});
    const bool hasProfiles = core::hasHandles(answer);
    if (hasProfiles)
        columns.push_back({QStringLiteral("profiles"), Align::Left});
    Table table(columns);
    constexpr qsizetype shortSha = 10;
    for (const core::Newcomer &one : answer.newcomers) {
        QStringList cells = {core::dayText(one.firstCommitAt),
                             one.repository,
                             one.name,
                             one.login,
                             one.firstCommit.toHex().left(shortSha),
                             QString::number(one.commits),
                             core::dayText(one.lastCommitAt),
                             one.cameBack ? QStringLiteral("back") : QStringLiteral("once")};
        if (hasOrganisations)
            cells << one.affiliation.organisation;
        if (hasProfiles)
            cells << profilesOf(one);
        table.addRow(cells);
    }
    return table.toString() + QStringLiteral("total: %1\n").arg(answer.newcomers.size());
}

QString viewTable(const core::Contributions &answer, core::WithPeople people, core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        break;
    case core::View::Active:
        return activeTable(answer);
    case core::View::Retention:
        return retentionTable(answer);
    case core::View::OnceOrBack:
        return onceOrBackTable(answer);
    case core::View::Organisations:
        return organisationsTable(answer);
    case core::View::Insiders:
        return insidersTable(answer);
    }
    if (answer.rows.empty())
        return QStringLiteral("No new contributors.\n");
    return people == core::WithPeople::Yes ? peopleTable(answer) : rowsTable(answer);
}

QString countedNote(int number, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(QString::number(number), number == 1 ? one : many);
}

QString notesLine(const core::Notes &notes)
{
    QStringList parts;
    if (notes.botsLeftOut > 0)
        parts << countedNote(notes.botsLeftOut, QStringLiteral("bot left out"),
                             QStringLiteral("bots left out"));
    if (notes.agentsLeftOut > 0)
        parts << countedNote(notes.agentsLeftOut, QStringLiteral("AI agent left out"),
                             QStringLiteral("AI agents left out"));
    if (notes.aliasesMerged > 0)
        parts << countedNote(notes.aliasesMerged, QStringLiteral("alias merged"),
                             QStringLiteral("aliases merged"));
    if (notes.forksLeftOut > 0)
        parts << countedNote(notes.forksLeftOut, QStringLiteral("fork left out"),
                             QStringLiteral("forks left out"));
    if (notes.repositoriesLeftOut > 0)
        parts << countedNote(notes.repositoriesLeftOut, QStringLiteral("repository left out by you"),
                             QStringLiteral("repositories left out by you"));
    if (notes.commitsWithoutDate > 0)
        parts << countedNote(notes.commitsWithoutDate, QStringLiteral("commit without a date left out"),
                             QStringLiteral("commits without a date left out"));
    if (notes.coAuthorsNotRead > 0)
        parts << countedNote(notes.coAuthorsNotRead,
                             QStringLiteral("repository whose co-authors have not been read yet"),
                             QStringLiteral("repositories whose co-authors have not been read yet"));
    if (notes.forgotten > 0)
        parts << countedNote(notes.forgotten, QStringLiteral("forgotten on request"),
                             QStringLiteral("forgotten on request"));
    if (notes.accountsNotAsked > 0)
        parts << countedNote(notes.accountsNotAsked,
                             QStringLiteral("address not linked to an account, which needs a token"),
                             QStringLiteral("addresses not linked to accounts, which needs a token"));
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + QStringLiteral(".\n");
}

/// Who is listed, if that is not everybody.
QString newSinceLine(const core::Contributions &answer)
{
    if (!answer.rules.newSince)
        return {};
    if (answer.rules.newSince->day)
        return QStringLiteral("Only people whose first commit is of %1 or later.\n")
            .arg(core::dayText(*answer.rules.newSince->day));
    return QStringLiteral("Only people who were added after you last looked, on %1.\n")
        .arg(core::dayText(answer.seenAt.value_or(answer.refreshedAt)));
}

/// What the other scope counts, if that differs, and the option for it.
QString otherScopeLine(const core::Contributions &answer)
{
    const int others = answer.inOtherScope.value_or(0);
    if (!answer.repository.isEmpty() || others == 0 || others == static_cast<int>(answer.newcomers.size()))
        return {};
    return answer.rules.scope == core::Scope::Repository
               ? countedNote(others, QStringLiteral("person is new to the owner"),
                             QStringLiteral("people are new to the owner")) +
                     QStringLiteral(": --scope owner\n")
               : QStringLiteral("Counted in each repository: %1 (--scope repository)\n").arg(others);
}

/// The command that lists people who may be the same person, or may be several.
QString suggestionsLine(const core::Contributions &answer)
{
    const int suggestions = answer.notes.suggestions + answer.notes.sharedAddresses;
    if (suggestions == 0)
        return {};
    return QStringLiteral("%1: newfaces people %2 --suggested%3\n")
        .arg(countedNote(suggestions, QStringLiteral("suggestion"), QStringLiteral("suggestions")),
             nameOf(answer),
             QString((answer.rules.forks ? QStringLiteral(" --forks") : QString()) +
                     (answer.rules.coAuthors ? QStringLiteral(" --co-authors") : QString())));
}

bool counts(const core::RepositoryReport &report)
{
    return report.state != core::RepositoryState::Skipped;
}

bool isUnread(const core::RepositoryReport &report)
{
    using State = core::RepositoryState;
    return report.state == State::Blocked || report.state == State::Forbidden ||
           report.state == State::Missing || report.state == State::Failed;
}

QJsonObject answerJson(const core::Contributions &answer, const AnswerOptions &options,
                       const std::optional<core::HostComparison> *comparison)
{
    QJsonObject json = core::toJson(answer, options.people, options.view, options.events);
    if (comparison != nullptr)
        json.insert(QStringLiteral("comparison"), *comparison ? core::toJson(**comparison) : QJsonValue());
    return json;
}

/// The answers in the format that the options name.
QByteArray formatted(std::span<const core::Contributions> answers, const AnswerOptions &options, bool several,
                     std::span<const std::optional<core::HostComparison>> comparisons)
{
    const auto comparisonOf = [&](std::size_t i) {
        return i < comparisons.size() ? &comparisons[i] : nullptr;
    };
    switch (options.format) {
    case AnswerOptions::Format::Csv: {
        const core::WithOwner owner = several ? core::WithOwner::Yes : core::WithOwner::No;
        return options.people == core::WithPeople::Yes
                   ? core::toCsv(answers, options.people, owner, options.csvFields)
                   : core::toCsv(answers, options.view, owner, options.csvFields);
    }
    case AnswerOptions::Format::Json: {
        QJsonArray objects;
        for (std::size_t i = 0; i < answers.size(); ++i)
            objects.append(answerJson(answers[i], options, comparisonOf(i)));
        return (several ? QJsonDocument(objects) : QJsonDocument(objects.first().toObject())).toJson();
    }
    case AnswerOptions::Format::Table:
        break;
    }
    QStringList tables;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const QString heading = several ? nameOf(answers[i]) + u'\n' : QString();
        const auto *comparison = comparisonOf(i);
        const QString compared =
            comparison != nullptr && *comparison ? u'\n' + comparisonText(**comparison) : QString();
        tables << QString(heading + answerTable(answers[i], options.people, options.view) + compared);
    }
    return printable(tables.join(u'\n')).toUtf8();
}

} // namespace

QString answerTable(const core::Contributions &answer, core::WithPeople people, core::View view)
{
    if (answer.repositories.empty())
        return QStringLiteral("%1 has no public repositories.\n").arg(nameOf(answer));
    const QString otherScope = view == core::View::Newcomers ? otherScopeLine(answer) : QString();
    return viewTable(answer, people, view) + newSinceLine(answer) + otherScope + notesLine(answer.notes) +
           suggestionsLine(answer);
}

QByteArray answerBytes(std::span<const core::Contributions> answers, const AnswerOptions &options,
                       bool several, std::span<const std::optional<core::HostComparison>> comparisons)
{
    switch (options.logins) {
    case AnswerOptions::Logins::Plain:
        return core::loginList(answers);
    case AnswerOptions::Logins::Vouched:
        return core::vouchedList(answers);
    case AnswerOptions::Logins::No:
        break;
    }
    if (options.zeros == core::Zeros::No)
        return formatted(answers, options, several, comparisons);
    std::vector<core::Contributions> filled;
    std::ranges::transform(answers, std::back_inserter(filled), core::withZeros);
    return formatted(filled, options, several, comparisons);
}

QString withoutAccountNote(std::span<const core::Contributions> answers, const AnswerOptions &options)
{
    const int without = core::withoutLogin(answers);
    if (options.logins == AnswerOptions::Logins::No || without == 0)
        return {};
    return countedNote(without, QStringLiteral("new contributor has no account and is not in the list."),
                       QStringLiteral("new contributors have no account and are not in the list."));
}

QStringList unreadRepositories(const core::Contributions &answer)
{
    QStringList lines;
    for (const core::RepositoryReport &report : answer.repositories) {
        if (isUnread(report)) {
            const QString reason =
                report.reason.isEmpty() ? core::toString(report.state) + u'.' : inEnglish(report.reason);
            lines << QStringLiteral("  %1: %2").arg(report.name, reason);
        }
    }
    if (lines.isEmpty())
        return {};
    const auto all = std::ranges::count_if(answer.repositories, counts);
    lines.prepend(QStringLiteral("%1 of %2 of %3 could not be read:")
                      .arg(QString::number(lines.size()),
                           countedNote(static_cast<int>(all), QStringLiteral("repository"),
                                       QStringLiteral("repositories")),
                           answer.owner));
    return lines;
}

} // namespace cli
