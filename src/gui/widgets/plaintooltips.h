// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui {

/// Shows the tool tips of all widgets and of the items of all views as plain text, as long as it exists:
/// names and texts from elsewhere must not be taken for HTML. What a widget shows by itself with QToolTip is
/// its own care: see chart::plainTooltip().
class PlainTooltips : public QObject
{
    Q_OBJECT

public:
    explicit PlainTooltips(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
