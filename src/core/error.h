// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/message.h"

#include <expected>
#include <optional>

namespace core {

/// What went wrong, as a value: a kind for programs, a message for people. It never holds a token.
struct Error
{
    enum class Kind {
        Usage,        ///< what was asked for cannot be
        NotFound,     ///< it does not exist, or is hidden from us
        Unauthorized, ///< the token was refused
        Forbidden,    ///< the host will not show it to us
        Blocked,      ///< unavailable for legal reasons (HTTP 451)
        Empty,        ///< a repository without commits
        Limited,      ///< the quota is used up; retryAt says until when
        Unreachable,  ///< no answer after all tries
        BadAnswer,    ///< an invalid answer
        Cancelled,    ///< the user, or the end of the program, stopped it
        Unavailable,  ///< a program or room on this machine that it takes is missing
        Storage,      ///< the database cannot be opened, read or written
        Output        ///< a file or stream could not be written
    };

    Kind kind = Kind::Usage;
    /// What happened, to what, what to do.
    Message message = {};
    /// When it is worth trying again, where that is known.
    std::optional<Instant> retryAt = std::nullopt;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

} // namespace core
