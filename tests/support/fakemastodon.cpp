// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakemastodon.h"

#include "support/fakex.h"

#include <QJsonDocument>

namespace support {

FakeMastodon::FakeMastodon()
    : m_http([this](const Seen &seen) { return answer(seen); })
{}

void FakeMastodon::add(const QString &address, const QJsonObject &fields)
{
    const QJsonObject json = account(address, fields);
    const std::lock_guard lock(m_mutex);
    m_accounts[address.toLower()] = json;
}

void FakeMastodon::setTrouble(std::optional<Reply> trouble)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = std::move(trouble);
}

QJsonObject FakeMastodon::account(const QString &address, const QJsonObject &fields) const
{
    QJsonObject json = {
        {QStringLiteral("username"), address.section(u'@', 0, 0)},
        {QStringLiteral("acct"), address},
        {QStringLiteral("display_name"), QStringLiteral("Somebody")},
        {QStringLiteral("note"), QStringLiteral("<p>About &lt;b&gt; &amp; more</p><p>Two<br>three</p>")},
        {QStringLiteral("locked"), false},
        {QStringLiteral("created_at"), QStringLiteral("2017-02-08T00:00:00.000Z")},
        {QStringLiteral("followers_count"), 5},
        {QStringLiteral("following_count"), 6},
        {QStringLiteral("statuses_count"), 7},
        {QStringLiteral("avatar"), m_http.url(QStringLiteral("/system/avatars/1")).toString()},
        {QStringLiteral("header"), m_http.url(QStringLiteral("/headers/original/missing.png")).toString()}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

Reply FakeMastodon::answer(const Seen &seen)
{
    const std::lock_guard lock(m_mutex);
    if (seen.path.startsWith(u"/system/"))
        return {.body = FakeX::picture(seen.path.section(u'/', -1).toInt()),
                .headers = {{"Content-Type", "image/gif"}}};
    if (m_trouble)
        return *m_trouble;
    const auto found = m_accounts.find(seen.queryItem(QStringLiteral("acct")).toLower());
    if (seen.path != u"/api/v1/accounts/lookup" || found == m_accounts.end())
        return {.status = 404, .body = R"({"error": "Record not found"})"};
    return {.body = QJsonDocument(found->second).toJson(QJsonDocument::Compact)};
}

} // namespace support
