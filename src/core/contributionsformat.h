// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contributions.h"

#include <QByteArray>
#include <QJsonObject>

#include <span>

namespace core {

enum class WithPeople { No, Yes };
enum class WithOwner { No, Yes };

/// The words of the JSON and of the options: "repository", "account", "author", …
QString toString(Scope scope);
QString toString(Identity identity);
QString toString(DateOf date);

/// The object that the command line and the local port answer with: owner, scope, identity, date, bots,
/// forks, rows, people (when asked for), repositories, complete, refreshed_at, notes.
QJsonObject toJson(const Contributions &answer, WithPeople people);

/// RFC 4180 with "\n": `repository,month,new_contributors`, or with people one newcomer a line:
/// `name,login,bot,repository,first_commit,first_commit_at,x_handle`. Several answers get a first column
/// `owner`.
QByteArray toCsv(std::span<const Contributions> answers, WithPeople people, WithOwner owner = WithOwner::No);

} // namespace core
