// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QItemSelectionModel;

namespace gui {

/// The rows of a table in which whole rows are selected; in the order in which they were selected.
/// QItemSelectionModel::selectedRows() looks at every range for every row.
std::vector<int> selectedRows(const QItemSelectionModel &selection);

} // namespace gui
