// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/profiletext.h"

#include "cli/terminal/localtime.h"
#include "cli/terminal/table.h"
#include "core/messages/describe.h"
#include "core/profiles/profileformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace cli {

namespace {

using core::ProfileRecord;
using core::ProfileState;

QString handleText(const ProfileRecord &record)
{
    return u'@' + record.handle().text();
}

QString stateText(const ProfileRecord &record)
{
    const bool isProtected = record.profile && record.profile->isProtected.value_or(false);
    return record.state == ProfileState::Found && isProtected ? QStringLiteral("protected")
                                                              : core::toString(record.state);
}

QString followersText(const ProfileRecord &record)
{
    if (!record.profile || !record.profile->followers)
        return {};
    return QLocale::c().toString(*record.profile->followers);
}

QString profileTable(const std::vector<ProfileRecord> &records)
{
    Table table({{QStringLiteral("handle"), Align::Left},
                 {QStringLiteral("name"), Align::Left},
                 {QStringLiteral("state"), Align::Left},
                 {QStringLiteral("followers"), Align::Right},
                 {QStringLiteral("source"), Align::Left},
                 {QStringLiteral("looked up"), Align::Left}});
    for (const ProfileRecord &record : records) {
        table.addRow({handleText(record), record.profile ? record.profile->name : QString(),
                      stateText(record), followersText(record),
                      record.source ? core::toString(*record.source) : QString(),
                      record.fetchedAt ? localTime(*record.fetchedAt) : QString()});
    }
    return table.toString();
}

} // namespace

QByteArray profileBytes(const std::vector<ProfileRecord> &records, const AnswerOptions &options)
{
    switch (options.format) {
    case AnswerOptions::Format::Table:
        return profileTable(records).toUtf8();
    case AnswerOptions::Format::Csv:
        return core::toCsv(records, options.csvFields);
    case AnswerOptions::Format::Json:
        break;
    }
    QJsonArray json;
    for (const ProfileRecord &record : records)
        json.append(core::toJson(record));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QStringList profileProblems(const std::vector<ProfileRecord> &records)
{
    QStringList lines;
    for (const ProfileRecord &record : records) {
        QString line;
        if (!record.trouble.isEmpty()) {
            line = inEnglish(record.trouble);
            if (record.retryAt)
                line += QStringLiteral(" You can try again at %1.").arg(localTime(*record.retryAt));
        } else if (record.state == ProfileState::Missing) {
            line = QStringLiteral("There is no such account on X.");
        } else if (record.state == ProfileState::Suspended) {
            line = QStringLiteral("X has suspended the account.");
        } else if (record.state == ProfileState::Unknown) {
            line = QStringLiteral("It is not stored. Look it up without --offline.");
        }
        if (!line.isEmpty())
            lines.append(handleText(record) + QStringLiteral(": ") + line);
    }
    return lines;
}

QString costSentence(const engine::ProfileAnswer &answer)
{
    if (answer.paidFor == 0)
        return {};
    return QStringLiteral("%1 of %2 looked up with X's API, about $%3.")
        .arg(QString::number(answer.paidFor), QString::number(answer.records.size()),
             QLocale::c().toString(answer.paidFor * engine::dollarsPerProfile, 'f', 2));
}

} // namespace cli
