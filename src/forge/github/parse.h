// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/listedcontributors.h"
#include "core/history/listing.h"
#include "core/history/lookup.h"
#include "forge/api.h"

#include <QJsonDocument>

#include <optional>
#include <vector>

namespace forge::github {

/// A user or an organisation.
struct Account
{
    QString login;
    bool organisation = false;
    /// The X handle that it lists; empty for none.
    QString xHandle = {};
    /// How many public repositories it has; 0 if the host does not report it.
    qint64 publicRepositories = 0;
    /// The company that it names; empty for none.
    QString company = {};

    bool operator==(const Account &) const = default;
};

/// A repository that was requested by name, with its current names.
struct NamedRepository
{
    core::Lookup lookup;
    core::ListedRepository repository;

    bool operator==(const NamedRepository &) const = default;
};

// Parses answers of GitHub's REST API. Fields that are not needed are ignored; a needed field that is missing
// or of the wrong type makes the answer a BadAnswer, which names `about`.

core::Result<Account> parseAccount(const QJsonDocument &document, const QString &about);
core::Result<NamedRepository> parseRepository(const QJsonDocument &document, const QString &about);
core::Result<std::vector<core::ListedRepository>> parseRepositories(const QJsonDocument &document,
                                                                    const QString &about);

/// The dates of a commit are those of commitDates(). Name and e-mail can be empty, and so can the account.
core::Result<std::vector<core::ListedCommit>> parseCommits(const QJsonDocument &document,
                                                           const QString &about);

/// The content of a file; nothing for what is not a file, such as a folder or a link. See unusableFile() for
/// the error.
core::Result<std::optional<QByteArray>> parseFile(const QJsonDocument &document, const QString &owner,
                                                  const WantedFile &wanted);

/// A tag and its commit; entries without them are left out.
core::Result<std::vector<core::ListedTag>> parseTags(const QJsonDocument &document, const QString &about);
/// Published releases; drafts and pre-releases are left out.
core::Result<std::vector<core::ListedRelease>> parseReleases(const QJsonDocument &document,
                                                             const QString &about);

/// An entry is an account, or has type "Anonymous" and an e-mail.
core::Result<std::vector<core::ListedContributor>> parseContributors(const QJsonDocument &document,
                                                                     const QString &about);

} // namespace forge::github
