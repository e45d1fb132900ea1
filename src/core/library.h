// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A library that Newfaces uses, for the window that shows what it is made of.
struct Library
{
    QString name;
    /// Empty if it is not known.
    QString version;
    /// An SPDX expression: "LGPL-3.0-only".
    QString licence;

    bool operator==(const Library &) const = default;
};

} // namespace core
