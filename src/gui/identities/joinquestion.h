// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMessageBox;
class QWidget;

namespace gui {

/// More people than that are joined only after a question: it is easily done by mistake, with Ctrl+A.
inline constexpr qsizetype joinedWithoutAsking = 5;

/// Asks whether to count these people as one. Yes is its accepted(); to be opened and deleted by
/// the caller.
QMessageBox *makeJoinQuestion(const QStringList &people, QWidget *parent);

} // namespace gui
