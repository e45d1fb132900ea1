// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/handlesof.h"

#include <algorithm>

namespace core {

std::vector<Handle> handlesOf(const Newcomer &newcomer)
{
    return handlesOf(newcomer.xHandle, newcomer.otherHandles);
}

const QString &firstHandle(const Newcomer &newcomer)
{
    const bool isOther = newcomer.xHandle.isEmpty() && !newcomer.otherHandles.empty();
    return isOther ? newcomer.otherHandles.begin()->second : newcomer.xHandle;
}

bool hasHandles(const Contributions &answer)
{
    return std::ranges::any_of(answer.newcomers,
                               [](const Newcomer &one) { return !firstHandle(one).isEmpty(); });
}

} // namespace core
