// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/api.h"

#include "core/messages/catalogue.h"

namespace forge {

core::Result<core::ListedContributors> Api::contributors(const core::Lookup &repository,
                                                         std::stop_token /*stop*/) const
{
    return core::fail(core::Error::Kind::Usage, "comparison.no-list", repository.toString());
}

} // namespace forge
