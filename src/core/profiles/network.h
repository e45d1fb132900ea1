// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Where profiles are.
enum class Network {
    X ///< x.com
};

/// "x": the word of the database.
inline QString toString(Network network)
{
    switch (network) {
    case Network::X:
        return QStringLiteral("x");
    }
    Q_UNREACHABLE();
}

} // namespace core
