// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv.h"
#include "core/profiles/profile.h"

#include <QByteArray>
#include <QJsonArray>
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
/// fetched_at, state, error, website, verified_type, withheld_in, banner_url, id, former_handles; null for
/// what is not known or not there. `profile_url` is the 400x400 picture's address; `withheld_in` is a list;
/// `id` is the network's number for the account; each of `former_handles` has handle and until, the latest
/// first.
QJsonObject toJson(const ProfileRecord &record);
/// An array of these objects, indented, for a file or a terminal.
QByteArray toJsonText(std::span<const ProfileRecord> records);

/// The pictures that an account had, the newest first: sha256, since, until (null for the current one), type,
/// width, height, address.
QJsonArray toJson(std::span<const KeptPicture> pictures);

/// RFC 4180 with "\n": the same as an object, a profile a line, under a header; empty for what is not known.
/// Between the countries or handles of a list are spaces.
QByteArray toCsv(std::span<const ProfileRecord> records, CsvFields how = CsvFields::WithoutFormulas);

} // namespace core
