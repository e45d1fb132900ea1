// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeowner.h"

#include <QByteArray>

#include <vector>

namespace support {

/// The answer of GitHub's GraphQL API to a POSTed `body` about these owners: `repositoryOwner`, `repository`,
/// and the fields in them that the program uses. Any other field is an error without data. As on GitHub, bots
/// have no account, and the error of one repository is sent together with the data of the others.
QByteArray graphQlAnswer(const QByteArray &body, const std::vector<FakeOwner> &owners);

} // namespace support
