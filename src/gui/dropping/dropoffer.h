// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"

#include <QString>

class QMimeData;

namespace gui {

/// What the window can do with something that is dragged over it.
struct DropOffer
{
    enum class Kind {
        Nothing,
        Lookups, ///< `text` names owners or repositories, one a line
        Handles, ///< `text` has handles or links to profiles
        File     ///< `text` is the path of an export of Newfaces, or of a list of handles
    };
    enum class Page { Contributors, Profiles };

    Kind kind = Kind::Nothing;
    QString text = {};

    bool operator==(const DropOffer &) const = default;
};

/// Names that could be owners as well as handles are for the page that is shown. Text that is too long,
/// several files, and files that are neither text nor JSON by their names are refused.
DropOffer dropOfferOf(const QMimeData &data, const core::Forge &forge, DropOffer::Page shown);

} // namespace gui
