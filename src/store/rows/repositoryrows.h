// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QString>

#include <initializer_list>

namespace store {

/// What to say when a repository that is being read is not stored any more.
std::unexpected<core::Error> readingIsGone();

/// Runs statements that each have the repository as their only value.
core::Result<void> runForRepository(const QSqlDatabase &database, qint64 repository,
                                    std::initializer_list<QString> statements);

} // namespace store
