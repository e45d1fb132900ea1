// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sha.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

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

    /// Where the picture of an account is (%1: its number), and the name of the query parameter for its width
    /// in pixels. Empty where an account's number does not lead to its picture.
    QString avatarAddress = {};
    QString avatarSizeParameter = {};

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

/// The picture of an account, in the size that the forge chooses, or about `pixels` wide and high; empty if
/// there is no account (0 or less), or the forge does not tell.
QUrl avatarOf(const Forge &forge, qint64 account, std::optional<int> pixels = std::nullopt);

} // namespace core
