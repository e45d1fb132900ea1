// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/api.h"

#include "core/messages/catalogue.h"

namespace forge {

std::unexpected<core::Error> unusableFile(const QString &owner, const WantedFile &file)
{
    return core::fail(core::Error::Kind::BadAnswer, "repository.unusable-file",
                      QStringLiteral("%1/%2/%3").arg(owner, file.repository, file.path));
}

core::Result<core::ListedContributors> Api::contributors(const core::Lookup &repository,
                                                         const std::stop_token & /*stop*/) const
{
    return core::fail(core::Error::Kind::Usage, "comparison.no-list", repository.toString());
}

} // namespace forge
