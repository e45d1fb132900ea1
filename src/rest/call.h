// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/answering.h"
#include "rest/http/request.h"

#include <memory>

namespace rest {

/// A request with its route. Copies share the right to answer once.
struct Call
{
    Request request;
    /// The parts of the path that the braces of the pattern matched, decoded.
    std::vector<QString> parameters = {};
    std::shared_ptr<const Answering> answering;

    void answer(Response response) const { answering->answer(std::move(response)); }
};

} // namespace rest
