// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/profileformat.h"

#include "core/messages/describe.h"
#include "core/profiles/pictureaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <array>
#include <utility>

namespace core {

namespace {

template<typename Value, std::size_t size>
using Words = std::array<std::pair<Value, QStringView>, size>;

constexpr Words<ProfileSource, 6> profileSourceWords = {{{ProfileSource::Api, u"api"},
                                                         {ProfileSource::Mirror, u"mirror"},
                                                         {ProfileSource::Page, u"page"},
                                                         {ProfileSource::Timeline, u"timeline"},
                                                         {ProfileSource::Bluesky, u"bluesky"},
                                                         {ProfileSource::Mastodon, u"mastodon"}}};
constexpr Words<ProfileState, 4> profileStateWords = {{{ProfileState::Found, u"found"},
                                                       {ProfileState::Missing, u"missing"},
                                                       {ProfileState::Suspended, u"suspended"},
                                                       {ProfileState::Unknown, u"unknown"}}};

constexpr Words<Verification, 4> verificationWords = {{{Verification::None, u"none"},
                                                       {Verification::Blue, u"blue"},
                                                       {Verification::Business, u"business"},
                                                       {Verification::Government, u"government"}}};

template<typename Value, std::size_t size>
QString wordOf(const Words<Value, size> &words, Value value)
{
    for (const auto &[one, word] : words) {
        if (one == value)
            return word.toString();
    }
    Q_UNREACHABLE();
}

template<typename Value, std::size_t size>
std::optional<Value> valueOf(const Words<Value, size> &words, QStringView text)
{
    for (const auto &[value, word] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename Value>
QJsonValue valueOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toString(*time)) : QJsonValue();
}

QJsonValue pictureOrNull(const Profile &profile, PictureSize size)
{
    return textOrNull(pictureAddress(profile, size).toString(QUrl::FullyEncoded));
}

QJsonValue verificationOrNull(const std::optional<Verification> &verification)
{
    return verification.value_or(Verification::None) == Verification::None
               ? QJsonValue()
               : QJsonValue(toString(*verification));
}

QJsonValue listOrNull(const std::optional<QStringList> &list)
{
    return list ? QJsonValue(QJsonArray::fromStringList(*list)) : QJsonValue();
}

QJsonArray formerHandlesJson(const ProfileRecord &record)
{
    QJsonArray all;
    for (const FormerHandle &one : record.formerHandles) {
        all.append(QJsonObject{{QStringLiteral("handle"), one.handle.text()},
                               {QStringLiteral("until"), toString(one.until)}});
    }
    return all;
}

/// In the order of the contract.
std::vector<std::pair<QString, QJsonValue>> fieldsOf(const ProfileRecord &record)
{
    const Profile profile = record.profile.value_or(Profile());
    return {
        {QStringLiteral("handle"), record.handle().text()},
        {QStringLiteral("name"), textOrNull(profile.name)},
        {QStringLiteral("bio"), textOrNull(profile.bio)},
        {QStringLiteral("location"), textOrNull(profile.location)},
        {QStringLiteral("joined"), timeOrNull(profile.joined)},
        {QStringLiteral("followers"), valueOrNull(profile.followers)},
        {QStringLiteral("following"), valueOrNull(profile.following)},
        {QStringLiteral("posts"), valueOrNull(profile.posts)},
        {QStringLiteral("verified"), valueOrNull(profile.isVerified)},
        {QStringLiteral("protected"), valueOrNull(profile.isProtected)},
        {QStringLiteral("profile_url"), pictureOrNull(profile, PictureSize::Px400)},
        {QStringLiteral("picture_url"), pictureOrNull(profile, PictureSize::Largest)},
        {QStringLiteral("picture_sha256"), textOrNull(record.pictureSha256)},
        {QStringLiteral("source"), record.source ? QJsonValue(toString(*record.source)) : QJsonValue()},
        {QStringLiteral("fetched_at"), timeOrNull(record.fetchedAt)},
        {QStringLiteral("state"), toString(record.state)},
        {QStringLiteral("error"), textOrNull(inEnglish(record.trouble))},
        {QStringLiteral("website"),
         textOrNull(profile.website.value_or(QUrl()).toString(QUrl::FullyEncoded))},
        {QStringLiteral("verified_type"), verificationOrNull(profile.verification)},
        {QStringLiteral("withheld_in"), listOrNull(profile.withheldIn)},
        {QStringLiteral("banner_url"),
         textOrNull(profile.banner.value_or(QUrl()).toString(QUrl::FullyEncoded))},
        {QStringLiteral("id"), textOrNull(profile.id)},
        {QStringLiteral("former_handles"), formerHandlesJson(record)},
        {QStringLiteral("network"), toString(record.handle().network())},
        {QStringLiteral("moved_to"), textOrNull(profile.movedTo.text())},
    };
}

QString csvText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue one : value.toArray())
            words.append(one.isObject() ? one[u"handle"].toString() : one.toString());
        return words.join(u' ');
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QString toString(ProfileSource source)
{
    return wordOf(profileSourceWords, source);
}

QString toString(ProfileState state)
{
    return wordOf(profileStateWords, state);
}

QString toString(Verification verification)
{
    return wordOf(verificationWords, verification);
}

std::optional<ProfileSource> parseProfileSource(QStringView word)
{
    return valueOf(profileSourceWords, word);
}

std::optional<ProfileState> parseProfileState(QStringView word)
{
    return valueOf(profileStateWords, word);
}

std::optional<Verification> parseVerification(QStringView word)
{
    return valueOf(verificationWords, word);
}

QJsonObject toJson(const ProfileRecord &record)
{
    QJsonObject json;
    for (const auto &[name, value] : fieldsOf(record))
        json.insert(name, value);
    return json;
}

QByteArray toJsonText(std::span<const ProfileRecord> records)
{
    QJsonArray json;
    for (const ProfileRecord &record : records)
        json.append(toJson(record));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QJsonArray toJson(std::span<const KeptPicture> pictures)
{
    QJsonArray json;
    std::optional<Instant> until;
    for (const KeptPicture &one : pictures) {
        json.append(QJsonObject{{QStringLiteral("sha256"), one.sha256},
                                {QStringLiteral("since"), toString(one.since)},
                                {QStringLiteral("until"), timeOrNull(until)},
                                {QStringLiteral("type"), one.type},
                                {QStringLiteral("width"), one.width},
                                {QStringLiteral("height"), one.height},
                                {QStringLiteral("address"), one.address.toString(QUrl::FullyEncoded)}});
        until = one.since;
    }
    return json;
}

QByteArray toCsv(std::span<const ProfileRecord> records, CsvFields how)
{
    QStringList header;
    for (const auto &[name, value] : fieldsOf({}))
        header.append(name);
    QByteArray csv = csvLine(header, how);
    for (const ProfileRecord &record : records) {
        QStringList line;
        for (const auto &[name, value] : fieldsOf(record))
            line.append(csvText(value));
        csv += csvLine(line, how);
    }
    return csv;
}

} // namespace core
