// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace social::x {

/// The contents of a page's `<script>` elements whose start tag contains this text, ignoring case:
/// `application/ld+json`, `id="__NEXT_DATA__"`. A script ends at the first `</script`, wherever that is (see
/// "Restrictions for contents of script elements" in HTML); one without an end is left out.
std::vector<QByteArray> scriptsWith(const QByteArray &attribute, const QByteArray &page);

} // namespace social::x
