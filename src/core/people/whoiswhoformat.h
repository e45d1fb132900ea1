// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv.h"
#include "core/people/whoiswho.h"

#include <QByteArray>
#include <QJsonObject>

namespace core {

/// {"owner", "people": [{"id", "name", "login", "emails", "names", "bot", "decided", "commits",
/// "first_commit_at", "agent", "organisation", "organisation_reason"}], "suggestions": [{"name", "people":
/// [ids]}], "several_people": [{"email", "person": id, "names"}], "forgotten"}; "login" is null without an
/// account, "organisation" where it is unknown or there is none, "organisation_reason" where nothing says it.
QJsonObject toJson(const WhoIsWho &answer);

/// RFC 4180 with "\n": `id,name,login,emails,names,bot,decided,commits,first_commit_at,agent,
/// organisation,organisation_reason`, a person a
/// line; several e-mails and names are parted by spaces and by "; ".
QByteArray toCsv(const WhoIsWho &answer, CsvFields how = CsvFields::WithoutFormulas);

/// `name,id`, a line for each of the people of each suggestion.
QByteArray suggestionsCsv(const WhoIsWho &answer, CsvFields how = CsvFields::WithoutFormulas);

} // namespace core
