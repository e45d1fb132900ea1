// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

#include <QString>

namespace rest {

/// Why a request is refused.
struct Refusal
{
    int status = 400;
    /// A sentence for the user. Repeats nothing of the request.
    QString message;
    std::vector<Header> headers = {};

    bool operator==(const Refusal &) const = default;
};

} // namespace rest
