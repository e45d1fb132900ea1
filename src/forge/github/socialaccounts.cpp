// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/socialaccounts.h"

#include "core/profiles/handle.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace forge::github {

namespace {

/// More than GitHub lets an account list.
constexpr qsizetype maxListed = 30;

/// "TWITTER" in GraphQL, "twitter" in REST; the others are called as their networks are.
std::optional<core::Network> networkOf(const QString &provider)
{
    const QString word = provider.toLower();
    return word == u"twitter" ? core::Network::X : core::parseNetwork(word);
}

QString handleIn(const QJsonObject &listed, core::Network network)
{
    for (const QLatin1String member : {QLatin1String("url"), QLatin1String("displayName")}) {
        const core::Result<core::Handle> handle = core::parseHandle(listed.value(member).toString());
        if (handle && handle->network() == network && !handle->isId())
            return handle->text();
    }
    return {};
}

} // namespace

void addSocialAccounts(const QJsonArray &list, core::AccountTexts &texts)
{
    for (const core::Network network : core::allNetworks) {
        if (network != core::Network::X)
            texts.otherHandles.insert({network, QString()});
    }
    for (qsizetype i = 0; i < std::min(list.size(), maxListed); ++i) {
        const QJsonObject listed = list.at(i).toObject();
        const std::optional<core::Network> network = networkOf(listed.value(u"provider").toString());
        if (!network)
            continue;
        QString &known = *network == core::Network::X ? texts.xHandle : texts.otherHandles[*network];
        if (known.isEmpty())
            known = handleIn(listed, *network);
    }
}

} // namespace forge::github
