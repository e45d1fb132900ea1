// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace core {

/// A line such as "Reviewed-by: Ada <ada@example.org>" at the end of a commit's message.
struct Trailer
{
    QByteArray key;
    /// On one line, without space around it.
    QByteArray value;

    bool operator==(const Trailer &) const = default;
};

/// The trailers of a commit's message, as `git interpret-trailers --parse --no-divider` finds them where
/// nothing is configured: the last paragraph has them, unless it is the title, if all its lines are trailers,
/// or if one is written by git ("Signed-off-by: ") and a quarter are trailers.
std::vector<Trailer> trailersIn(QByteArrayView message);

} // namespace core
