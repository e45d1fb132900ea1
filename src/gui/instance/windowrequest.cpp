// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/instance/windowrequest.h"

#include "core/history/lookup.h"
#include "core/messages/catalogue.h"
#include "core/profiles/handle.h"

namespace gui {

core::Result<WindowRequest> parseWindowRequest(const QStringList &words, const core::Forge &forge)
{
    using Page = WindowRequest::Page;
    if (words.isEmpty())
        return WindowRequest();
    const bool named = words.size() == 2;
    const bool isLookup = named && words.front() == u"contributors";
    const bool isProfile = named && words.front() == u"profile";
    if (words.size() > 1 && !isLookup && !isProfile)
        return core::fail(core::Error::Kind::Usage, "window.too-many-words", words.join(u' '));
    const QString &text = words.back();
    const core::Result<core::Lookup> lookup = core::parseLookup(text, forge);
    if (lookup && !isProfile)
        return WindowRequest{Page::Contributors, lookup->toString()};
    const core::Result<core::Handle> handle = core::parseHandle(text);
    if (handle && !isLookup)
        return WindowRequest{Page::Profiles, handle->text()};
    return std::unexpected(isProfile ? handle.error() : lookup.error());
}

} // namespace gui
