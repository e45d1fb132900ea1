// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QByteArrayView>

#include <vector>

namespace core {

/// A message's trailers must be in so many bytes at its end. The rest of a longer one need not be kept.
inline constexpr qsizetype maxMessageEnd = qsizetype(64) * 1024;

/// The co-authors that a commit's message names, in its order, each pair of name and e-mail once: its
/// trailers "Co-authored-by: NAME <E-MAIL>", letter case of the key ignored. Their accounts are
/// Author::notAsked. Names and e-mails are limited as in core/boundedtext.h.
std::vector<Author> coAuthorsIn(QByteArrayView message);

} // namespace core
