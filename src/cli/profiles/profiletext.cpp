// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/profiles/profiletext.h"

#include "cli/terminal/localtime.h"
#include "cli/terminal/table.h"
#include "core/csv.h"
#include "core/messages/describe.h"
#include "core/profiles/profileformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace cli {

namespace {

using core::ProfileRecord;
using core::ProfileState;

QString handleText(const ProfileRecord &record)
{
    return record.handle().shown();
}

QString networkText(const ProfileRecord &record)
{
    return core::nameOf(record.handle().network());
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

/// The network has a column of its own where there are others than X.
QString profileTable(const std::vector<ProfileRecord> &records)
{
    const bool hasOthers = std::ranges::any_of(
        records, [](const ProfileRecord &record) { return record.handle().network() != core::Network::X; });
    std::vector<Table::Column> columns = {
        {QStringLiteral("handle"), Align::Left}, {QStringLiteral("name"), Align::Left},
        {QStringLiteral("state"), Align::Left},  {QStringLiteral("followers"), Align::Right},
        {QStringLiteral("source"), Align::Left}, {QStringLiteral("looked up"), Align::Left}};
    if (hasOthers)
        columns.insert(columns.begin() + 1, {QStringLiteral("network"), Align::Left});
    Table table(columns);
    for (const ProfileRecord &record : records) {
        QStringList row = {handleText(record),
                           record.profile ? record.profile->name : QString(),
                           stateText(record),
                           followersText(record),
                           record.source ? core::toString(*record.source) : QString(),
                           record.fetchedAt ? localTime(*record.fetchedAt) : QString()};
        if (hasOthers)
            row.insert(1, networkText(record));
        table.addRow(row);
    }
    return table.toString();
}

constexpr int widthOfNames = 17;

/// A line's end in a text becomes a space, so that each has one line.
std::vector<std::pair<QString, QString>> detailsOf(const ProfileRecord &record)
{
    const core::Profile profile = record.profile.value_or(core::Profile());
    const auto countText = [](const std::optional<qint64> &count) {
        return count ? QLocale::c().toString(*count) : QString();
    };
    QStringList former;
    for (const core::FormerHandle &one : record.formerHandles)
        former.append(QStringLiteral("%1 (until %2)").arg(one.handle.shown(), localTime(one.until)));
    const bool hasNumber = record.handle().network() == core::Network::X;
    return {{QStringLiteral("handle"), record.handle().shown()},
            {QStringLiteral("network"), networkText(record)},
            {hasNumber ? QStringLiteral("number") : QStringLiteral("id"), profile.id},
            {QStringLiteral("moved to"), profile.movedTo.isNone() ? QString() : profile.movedTo.shown()},
            {QStringLiteral("state"), stateText(record)},
            {QStringLiteral("name"), profile.name.simplified()},
            {QStringLiteral("bio"), profile.bio.simplified()},
            {QStringLiteral("location"), profile.location.simplified()},
            {QStringLiteral("joined"), profile.joined ? localTime(*profile.joined) : QString()},
            {QStringLiteral("followers"), countText(profile.followers)},
            {QStringLiteral("following"), countText(profile.following)},
            {QStringLiteral("posts"), countText(profile.posts)},
            {QStringLiteral("former handles"), former.join(QStringLiteral(", "))},
            {QStringLiteral("source"), record.source ? core::toString(*record.source) : QString()},
            {QStringLiteral("looked up"), record.fetchedAt ? localTime(*record.fetchedAt) : QString()},
            {QStringLiteral("trouble"), inEnglish(record.trouble)}};
}

QString pictureTable(const std::vector<core::KeptPicture> &pictures)
{
    constexpr int shownOfSha = 12;
    if (pictures.empty())
        return QStringLiteral("No pictures are stored.\n");
    Table table({{QStringLiteral("picture"), Align::Left},
                 {QStringLiteral("since"), Align::Left},
                 {QStringLiteral("until"), Align::Left},
                 {QStringLiteral("size"), Align::Left},
                 {QStringLiteral("from"), Align::Left}});
    QString until;
    for (const core::KeptPicture &one : pictures) {
        table.addRow({one.sha256.left(shownOfSha), localTime(one.since), until,
                      QStringLiteral("%1 × %2").arg(one.width).arg(one.height), one.address.host()});
        until = localTime(one.since);
    }
    return table.toString();
}

} // namespace

QByteArray profileBytes(const std::vector<ProfileRecord> &records, const AnswerOptions &options)
{
    switch (options.format) {
    case AnswerOptions::Format::Table:
        return records.empty() ? QByteArray("No profiles are stored.\n") : profileTable(records).toUtf8();
    case AnswerOptions::Format::Csv:
        return core::toCsv(records, options.csvFields);
    case AnswerOptions::Format::Json:
        break;
    }
    return core::toJsonText(records);
}

QByteArray profileDetails(const ProfileRecord &record, const std::vector<core::KeptPicture> &pictures,
                          const AnswerOptions &options)
{
    if (options.format == AnswerOptions::Format::Csv)
        return core::toCsv(std::span(&record, 1), options.csvFields);
    if (options.format == AnswerOptions::Format::Json) {
        QJsonObject json = core::toJson(record);
        json.insert(QStringLiteral("pictures"), core::toJson(pictures));
        return QJsonDocument(json).toJson(QJsonDocument::Indented);
    }
    QString text;
    for (const auto &[name, value] : detailsOf(record)) {
        if (!value.isEmpty())
            text += name.leftJustified(widthOfNames) + value + u'\n';
    }
    if (!pictures.empty())
        text += u'\n' + pictureTable(pictures);
    return text.toUtf8();
}

QByteArray pictureBytes(const std::vector<core::KeptPicture> &pictures, const AnswerOptions &options)
{
    const QJsonArray json = core::toJson(pictures);
    if (options.format == AnswerOptions::Format::Json)
        return QJsonDocument(json).toJson(QJsonDocument::Indented);
    if (options.format == AnswerOptions::Format::Table)
        return pictureTable(pictures).toUtf8();
    const QStringList fields = {QStringLiteral("sha256"), QStringLiteral("since"), QStringLiteral("until"),
                                QStringLiteral("type"),   QStringLiteral("width"), QStringLiteral("height"),
                                QStringLiteral("address")};
    QByteArray csv = core::csvLine(fields, options.csvFields);
    for (const QJsonValue one : json) {
        QStringList line;
        for (const QString &field : fields)
            line.append(one[field].toVariant().toString());
        csv += core::csvLine(line, options.csvFields);
    }
    return csv;
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
            line = QStringLiteral("There is no such account on %1.").arg(networkText(record));
        } else if (record.state == ProfileState::Suspended) {
            line = QStringLiteral("%1 has suspended the account.").arg(networkText(record));
        } else if (record.state == ProfileState::Unknown) {
            line = QStringLiteral("It is not stored. Look it up without --offline.");
        }
        if (!line.isEmpty())
            lines.append(handleText(record) + QStringLiteral(": ") + line);
    }
    return lines;
}

QStringList movesOf(const std::vector<ProfileRecord> &records)
{
    QStringList lines;
    for (const ProfileRecord &record : records) {
        if (record.profile && !record.profile->movedTo.isNone())
            lines.append(QStringLiteral("%1 has moved to %2.")
                             .arg(handleText(record), record.profile->movedTo.shown()));
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
