// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakebluesky.h"

#include "support/fakex.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace support {

namespace {

Reply jsonReply(int status, const QJsonObject &json)
{
    return {.status = status, .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

Reply refusedReply(const QString &error, const QString &message)
{
    return jsonReply(400, {{QStringLiteral("error"), error}, {QStringLiteral("message"), message}});
}

} // namespace

FakeBluesky::FakeBluesky()
    : m_http([this](const Seen &seen) { return answer(seen); })
{}

void FakeBluesky::add(const Account &account)
{
    const std::lock_guard lock(m_mutex);
    m_accounts[account.handle.toLower()] = account;
}

void FakeBluesky::setTrouble(std::optional<Reply> trouble)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = std::move(trouble);
}

int FakeBluesky::count(const QString &ending) const
{
    const std::vector<Seen> seen = m_http.seen();
    return static_cast<int>(
        std::ranges::count_if(seen, [&ending](const Seen &one) { return one.path.endsWith(ending); }));
}

QString FakeBluesky::did(const QString &handle)
{
    const QByteArray hash = QCryptographicHash::hash(handle.toLower().toUtf8(), QCryptographicHash::Sha256);
    QString id = QStringLiteral("did:plc:");
    for (const char byte : hash.first(24))
        id += QLatin1Char("abcdefghijklmnopqrstuvwxyz234567"[byte & 31]);
    return id;
}

Reply FakeBluesky::answer(const Seen &seen)
{
    const std::lock_guard lock(m_mutex);
    if (seen.path.startsWith(u"/img/"))
        return {.body = FakeX::picture(seen.path.section(u'/', -1).toInt()),
                .headers = {{"Content-Type", "image/gif"}}};
    if (m_trouble)
        return *m_trouble;
    if (seen.path.endsWith(u"/app.bsky.actor.getProfiles")) {
        QJsonArray profiles;
        for (const QString &actor :
             seen.query.allQueryItemValues(QStringLiteral("actors"), QUrl::FullyDecoded)) {
            const Account *const found = find(actor);
            if (found && found->error.isEmpty())
                profiles.append(view(*found));
        }
        return jsonReply(200, {{QStringLiteral("profiles"), profiles}});
    }
    const Account *const found = find(seen.queryItem(QStringLiteral("actor")));
    if (!found)
        return refusedReply(QStringLiteral("InvalidRequest"), QStringLiteral("Profile not found"));
    return found->error.isEmpty() ? jsonReply(200, view(*found))
                                  : refusedReply(found->error, QStringLiteral("Not shown"));
}

const FakeBluesky::Account *FakeBluesky::find(const QString &actor) const
{
    for (const auto &[handle, account] : m_accounts) {
        if (handle == actor.toLower() || did(handle) == actor)
            return &account;
    }
    return nullptr;
}

QJsonObject FakeBluesky::view(const Account &account) const
{
    QJsonObject json = {
        {QStringLiteral("did"), did(account.handle)},
        {QStringLiteral("handle"), account.handle},
        {QStringLiteral("displayName"), QStringLiteral("Somebody")},
        {QStringLiteral("description"), QStringLiteral("About <b>&amp; more")},
        {QStringLiteral("createdAt"), QStringLiteral("2023-04-24T17:15:09.000Z")},
        {QStringLiteral("followersCount"), 5},
        {QStringLiteral("followsCount"), 6},
        {QStringLiteral("postsCount"), 7},
        {QStringLiteral("avatar"), m_http.url(QStringLiteral("/img/%1").arg(account.picture)).toString()}};
    for (auto field = account.fields.begin(); field != account.fields.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

} // namespace support
