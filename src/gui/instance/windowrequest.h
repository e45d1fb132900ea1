// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

namespace core {
struct Forge;
}

namespace gui {

/// What a start of the program asks the window to show.
struct WindowRequest
{
    enum class Page { Current, Contributors, Profiles };

    Page page = Page::Current;
    /// What to show there; empty for nothing in particular.
    QString text = {};

    bool operator==(const WindowRequest &) const = default;
};

/// Reads the words of a start: none; an owner, a repository or a link; a handle or a link to a profile; or
/// one of these after "contributors" or "profile", which decide what it is. Kind Usage for anything else.
core::Result<WindowRequest> parseWindowRequest(const QStringList &words, const core::Forge &forge);

} // namespace gui
