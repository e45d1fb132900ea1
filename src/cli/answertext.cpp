// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/answertext.h"

#include "cli/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cli {

namespace {

QString nameOf(const core::Contributions &answer)
{
    return core::Lookup{answer.owner, answer.repository}.toString();
}

QString monthsTable(const core::Contributions &answer)
{
    Table table({{QStringLiteral("repository"), Align::Left},
                 {QStringLiteral("month"), Align::Left},
                 {QStringLiteral("new contributors"), Align::Right}});
    int total = 0;
    for (const core::Row &row : answer.rows) {
        table.addRow({row.repository, core::toString(row.month), QString::number(row.newContributors)});
        total += row.newContributors;
    }
    table.addRow({QStringLiteral("total"), QString(), QString::number(total)});
    return table.toString();
}

QString peopleTable(const core::Contributions &answer)
{
    Table table({{QStringLiteral("first commit"), Align::Left},
                 {QStringLiteral("repository"), Align::Left},
                 {QStringLiteral("name"), Align::Left},
                 {QStringLiteral("login"), Align::Left},
                 {QStringLiteral("commit"), Align::Left}});
    constexpr qsizetype shortSha = 10;
    constexpr qsizetype dayOnly = 10;
    for (const core::Newcomer &one : answer.newcomers)
        table.addRow({core::toString(one.firstCommitAt).left(dayOnly), one.repository, one.name, one.login,
                      one.firstCommit.toHex().left(shortSha)});
    return table.toString() + QStringLiteral("total: %1\n").arg(answer.newcomers.size());
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
    if (notes.aliasesMerged > 0)
        parts << countedNote(notes.aliasesMerged, QStringLiteral("alias merged"),
                             QStringLiteral("aliases merged"));
    if (notes.forksLeftOut > 0)
        parts << countedNote(notes.forksLeftOut, QStringLiteral("fork left out"),
                             QStringLiteral("forks left out"));
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + QStringLiteral(".\n");
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

} // namespace

QString answerTable(const core::Contributions &answer, core::WithPeople people)
{
    QString text;
    if (answer.repositories.empty())
        return QStringLiteral("%1 has no public repositories.\n").arg(nameOf(answer));
    if (answer.rows.empty())
        text = QStringLiteral("No new contributors.\n");
    else
        text = people == core::WithPeople::Yes ? peopleTable(answer) : monthsTable(answer);
    return text + notesLine(answer.notes);
}

QByteArray answerBytes(std::span<const core::Contributions> answers, const CountingOptions &options,
                       bool several)
{
    switch (options.format) {
    case CountingOptions::Format::Csv:
        return core::toCsv(answers, options.people, several ? core::WithOwner::Yes : core::WithOwner::No);
    case CountingOptions::Format::Json: {
        QJsonArray objects;
        for (const core::Contributions &answer : answers)
            objects.append(core::toJson(answer, options.people));
        return (several ? QJsonDocument(objects) : QJsonDocument(objects.first().toObject())).toJson();
    }
    case CountingOptions::Format::Table:
        break;
    }
    QStringList tables;
    for (const core::Contributions &answer : answers) {
        const QString heading = several ? nameOf(answer) + u'\n' : QString();
        tables << QString(heading + answerTable(answer, options.people));
    }
    return tables.join(u'\n').toUtf8();
}

QStringList unreadRepositories(const core::Contributions &answer)
{
    QStringList lines;
    for (const core::RepositoryReport &report : answer.repositories) {
        if (isUnread(report)) {
            const QString reason =
                report.reason.isEmpty() ? core::toString(report.state) + u'.' : report.reason;
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
