// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace core {

/// Where profiles are.
enum class Network {
    X,       ///< x.com
    Bluesky, ///< bsky.app
    Mastodon ///< many servers, each with its own accounts
};

inline constexpr std::array allNetworks = {Network::X, Network::Bluesky, Network::Mastodon};

/// Its name, the same in all languages: "Bluesky".
inline QString nameOf(Network network)
{
    switch (network) {
    case Network::X:
        return QStringLiteral("X");
    case Network::Bluesky:
        return QStringLiteral("Bluesky");
    case Network::Mastodon:
        return QStringLiteral("Mastodon");
    }
    Q_UNREACHABLE();
}

/// "bluesky": the word of the database, of JSON and of CSV.
inline QString toString(Network network)
{
    return nameOf(network).toLower();
}

inline std::optional<Network> parseNetwork(QStringView word)
{
    for (const Network network : allNetworks) {
        if (toString(network) == word)
            return network;
    }
    return std::nullopt;
}

} // namespace core
