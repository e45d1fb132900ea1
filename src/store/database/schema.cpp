// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/schema.h"

#include "store/database/migration.h"
#include "store/database/sqlite.h"

#include <algorithm>
#include <iterator>

namespace store {

using core::Result;

Result<std::optional<QString>> foreignPart(const Connection &connection, const std::vector<QString> &scripts,
                                           qint64 version)
{
    Result<Connection> model = Connection::openUnprepared(QStringLiteral(":memory:"));
    if (!model)
        return std::unexpected(model.error());
    const auto first = std::min(static_cast<std::size_t>(std::max<qint64>(version, 0)), scripts.size());
    const std::vector<QString> applied(scripts.begin(), scripts.begin() + static_cast<std::ptrdiff_t>(first));
    if (const Result<void> made = migrate(*model, applied); !made)
        return std::unexpected(made.error());
    const auto expected = sqlite::schemaOf(*model);
    if (!expected)
        return std::unexpected(expected.error());
    const auto found = sqlite::schemaOf(connection);
    if (!found)
        return std::unexpected(found.error());
    std::vector<sqlite::SchemaPart> differing;
    std::set_symmetric_difference(found->begin(), found->end(), expected->begin(), expected->end(),
                                  std::back_inserter(differing));
    if (differing.empty())
        return std::nullopt;
    return differing.front().name;
}

} // namespace store
