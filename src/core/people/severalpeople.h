// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countedpeople.h"

namespace core {

/// An address with so many names that it may belong to several people.
struct SharedAddress
{
    /// In lower case.
    QString email;
    /// Index into People::persons.
    std::size_t person = 0;
    /// One spelling of each, sorted.
    QStringList names;
};

/// From so many different names on, an address may belong to several people.
inline constexpr std::size_t namesOfSeveralPeople = 5;

/// Addresses that one human has with so many different names, sorted. Placeholder addresses are left out, and
/// those that a decision says belong to one person: a join of nothing but the address.
std::vector<SharedAddress> severalPeople(const CountedPeople &counted, std::span<const Decision> decisions);

} // namespace core
