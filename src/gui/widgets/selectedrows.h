// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QItemSelectionModel;

namespace gui {

/// The selected rows of a table with row selection, in the order of selection.
/// QItemSelectionModel::selectedRows() is too slow: it checks every range for every row.
std::vector<int> selectedRows(const QItemSelectionModel &selection);

} // namespace gui
