// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sha.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace core {

/// What a code host is like, as far as counting, names and links depend on it. The layer forge makes it.
struct Forge
{
    /// The site's host name, which identifies the forge: "github.com".
    QString id = {};
    /// Where people visit it: https://github.com.
    QUrl site = {};
    /// The address of its API.
    QUrl api = {};

    /// What an owner and a repository may be called.
    QRegularExpression ownerName = {};
    QRegularExpression repositoryName = {};
    /// What may come before an owner's name in a link: https://github.com/orgs/NAME.
    QStringList ownerFolders = {};

    /// Hosts of the addresses that hide an account's own: LOGIN@HOST, or NUMBER, `noReplySeparator`,
    /// LOGIN@HOST.
    QStringList noReplyHosts = {};
    QChar noReplySeparator = u'+';
    /// The end of the names of bots' accounts, which pages are called without; empty where there are no such
    /// pages.
    QString botSuffix = {};

    /// Paths of pages: of an account (%1), of a bot's (%1 without the suffix), of a commit (owner %1,
    /// repository %2, name %3).
    QString accountPath = {};
    QString botPath = {};
    QString commitPath = {};

    bool operator==(const Forge &) const = default;
};

/// The account that an e-mail address belongs to.
struct NoReply
{
    /// Empty in addresses without one.
    QString number;
    QString login;
};

/// Nothing for an ordinary address.
std::optional<NoReply> noReplyOf(const QString &email, const Forge &forge);

QUrl commitPage(const Forge &forge, const QString &owner, const QString &repository, const Sha &commit);
QUrl accountPage(const Forge &forge, const QString &login);

} // namespace core
