// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeowner.h"

#include <QByteArray>

#include <vector>

namespace support {

/// What GitHub's GraphQL API answers to a POSTed `body` over these owners: `repositoryOwner`, `repository`,
/// and beneath what the program asks of them. Any other field is an error without data. As on GitHub, bots
/// have no account, and a repository's trouble is an error at its place beside the data of the others.
QByteArray graphQlAnswer(const QByteArray &body, const std::vector<FakeOwner> &owners);

} // namespace support
