// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace social::x {

/// A ProfilePage of schema.org's, and the person or organisation that it is about.
struct DescribedProfile
{
    QJsonObject page;
    QJsonObject entity;
};

/// The first ProfilePage that a page describes in a script of type `application/ld+json`, in any form that
/// JSON-LD allows: on its own, in a list or in a `@graph`, with one type or several, and with an entity that
/// is written there or elsewhere in the same script, by its `@id`.
std::optional<DescribedProfile> describedProfile(const QByteArray &page);

/// The displayed name: `name`, or `givenName` and `familyName`.
QString displayedName(const QJsonObject &entity);

} // namespace social::x
