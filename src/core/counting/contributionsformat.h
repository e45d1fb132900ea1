// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/counting/organisations.h"
#include "core/counting/shown.h"
#include "core/csv.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace core {

enum class WithPeople { No, Yes };
enum class WithOwner { No, Yes };

/// The words of the JSON and of the options: "repository", "account", "author", …
QString toString(Scope scope);
QString toString(Identity identity);
QString toString(DateOf date);
QString toString(PeriodKind period);
/// "new", "active", "retention", "once-or-back", "organisations", "insiders".
QString toString(View view);

/// A period each: month, new, returning. Here and below, the field that names a period is called week, month,
/// quarter or year.
QJsonArray toJson(const std::vector<ActivePeriod> &active);
/// A period each: month, new_contributors, back_within_3_months, back_within_6_months,
/// back_within_12_months; null where those are not over, or shorter than the period.
QJsonArray toJson(const std::vector<RetainedPeriod> &retained);
/// A period each: month, came_once, came_back.
QJsonArray toJson(const std::vector<OnceOrBackPeriod> &onceOrBack);
/// For each organisation in a period: month, organisation, new_contributors; null for the unknown one.
QJsonArray toJson(const std::vector<OrganisationPeriod> &organisations);
/// A period each: month, insiders, outsiders, unknown.
QJsonArray toJson(const std::vector<InsidersPeriod> &insiders);

/// Each event: at, kind (release, tag, own), repository (null for own events), name, title (null for none).
QJsonArray toJson(const std::vector<Event> &events);

/// Adds a field for each rule.
void addRules(QJsonObject &json, const Rules &rules);

/// The object that the command line and the local port answer with: owner, scope, identity, date, period,
/// bots, forks, rows, people (when asked for), active, retention, once_or_back, organisations or insiders (in
/// that view), events (when asked for), repositories, complete, refreshed_at, last_seen_at, notes.
QJsonObject toJson(const Contributions &answer, WithPeople people, View view = View::Newcomers,
                   WithEvents events = WithEvents::No);

/// RFC 4180 with "\n": `repository,month,new_contributors`, or with people one newcomer a line:
/// `name,login,bot,repository,first_commit,first_commit_at,x_handle,commits,last_commit_at,came_back,agent,
/// avatar_url,organisation,organisation_reason,bluesky_handle,mastodon_handle`.
/// Several answers, which have the same rules, get a first column `owner`.
QByteArray toCsv(std::span<const Contributions> answers, WithPeople people, WithOwner owner = WithOwner::No,
                 CsvFields how = CsvFields::WithoutFormulas);

/// The same of what a view shows: as above, `month,new,returning`,
/// `month,new_contributors,back_within_3_months,back_within_6_months,back_within_12_months` with empty fields
/// where JSON has null, `month,came_once,came_back`, `month,organisation,new_contributors` with an empty
/// field for the unknown one, or `month,insiders,outsiders,unknown`.
QByteArray toCsv(std::span<const Contributions> answers, View view, WithOwner owner = WithOwner::No,
                 CsvFields how = CsvFields::WithoutFormulas);

/// The CSV of these people: as with WithPeople, and in View::Active with a last column `active_in`, the
/// period.
QByteArray toCsv(const CountedView &counted, const std::vector<Counted> &people,
                 CsvFields how = CsvFields::WithoutFormulas);

} // namespace core
