// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv.h"
#include "core/profiles/profile.h"

#include <QByteArray>
#include <QJsonObject>

#include <span>

namespace core {

/// The words of the JSON, of the options and of the database: "api", "mirror", "page", "timeline"; "found",
/// "missing", "suspended", "unknown"; "none", "blue", "business", "government".
QString toString(ProfileSource source);
QString toString(ProfileState state);
QString toString(Verification verification);
std::optional<ProfileSource> parseProfileSource(QStringView word);
std::optional<ProfileState> parseProfileState(QStringView word);
std::optional<Verification> parseVerification(QStringView word);

/// The object that the command line and the local port answer with: handle, name, bio, location, joined,
/// followers, following, posts, verified, protected, profile_url, picture_url, picture_sha256, source,
/// fetched_at, state, error, website, verified_type, withheld_in, banner_url; null for what is not known or
/// not there. `profile_url` is the 400x400 picture's address; `withheld_in` is a list.
QJsonObject toJson(const ProfileRecord &record);

/// RFC 4180 with "\n": the same, a profile a line, under a header; empty for what is not known. Between the
/// countries of a list are spaces.
QByteArray toCsv(std::span<const ProfileRecord> records, CsvFields how = CsvFields::WithoutFormulas);

} // namespace core
