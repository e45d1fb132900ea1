// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace gui {

/// What a second start of the program passes on to the first one.
struct Handover
{
    /// See parseWindowRequest().
    QStringList words = {};
    /// Allows the first one to come to the front, on Wayland; empty if the desktop gave none.
    QByteArray activationToken = {};

    bool operator==(const Handover &) const = default;

    /// Longer messages are refused.
    static constexpr qsizetype maxBytes = qsizetype(16) * 1024;
};

/// One line of JSON.
QByteArray encoded(const Handover &handover);
/// None for anything that encoded() does not make: it may come from any program of the user.
std::optional<Handover> decoded(const QByteArray &line);

} // namespace gui
