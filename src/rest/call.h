// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/answering.h"
#include "rest/http/request.h"

#include <memory>

namespace rest {

/// A request that has found its route. Copies share the one right to answer.
struct Call
{
    Request request;
    /// What stood in the places of the pattern's braces, decoded.
    std::vector<QString> parameters = {};
    std::shared_ptr<const Answering> answering;

    void answer(Response response) const { answering->answer(std::move(response)); }
};

} // namespace rest
