// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/listing.h"
#include "core/history/lookup.h"

#include <QJsonDocument>

#include <vector>

namespace forge::github {

/// A user or an organisation.
struct Account
{
    QString login;
    bool organisation = false;
    /// The handle on X that it gives as its own; empty for none.
    QString xHandle = {};

    bool operator==(const Account &) const = default;
};

/// A repository that was asked for by name, with the names that it has now.
struct NamedRepository
{
    core::Lookup lookup;
    core::ListedRepository repository;

    bool operator==(const NamedRepository &) const = default;
};

// Answers of GitHub's REST API, as values. What is not needed is not looked at; what is needed and missing
// or of another type makes the answer a BadAnswer, whose sentence names `about`.

core::Result<Account> parseAccount(const QJsonDocument &document, const QString &about);
core::Result<NamedRepository> parseRepository(const QJsonDocument &document, const QString &about);
core::Result<std::vector<core::ListedRepository>> parseRepositories(const QJsonDocument &document,
                                                                    const QString &about);

/// A commit without a readable date of its author's has the committer's, and the reverse. Name and e-mail may
/// be empty; so is the account that a commit is not linked to.
core::Result<std::vector<core::ListedCommit>> parseCommits(const QJsonDocument &document,
                                                           const QString &about);

} // namespace forge::github
