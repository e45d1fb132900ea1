// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

class QPainter;
class QPointF;
class QRect;

namespace chart {

struct Look;

/// Draws the mark of a period with people the user has not seen: a small diamond that stands on `foot`.
void paintUnseenMark(QPainter &painter, const QPointF &foot, const Look &look);

/// Draws the mark with its meaning at the left of `place`, if there is room and anything is marked.
void paintUnseenCaption(QPainter &painter, const QRect &place, const core::ChartData &data, const Look &look);

} // namespace chart
