// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QString>

/// Somebody with one commit. `at` is a time in RFC 3339 format.
inline core::Newcomer newcomer(const QString &name, const QString &login, const QString &repository,
                               QStringView at)
{
    core::Newcomer person{name, login, false, repository, {}, core::parseInstant(at).value()};
    person.firstCommit.bytes.fill(0xab);
    person.commits = 1;
    person.lastCommitAt = person.firstCommitAt;
    return person;
}
