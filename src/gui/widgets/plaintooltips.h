// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui {

/// While it exists, shows the tool tips of all widgets and of the items of all views as plain text: names and
/// texts from outside must not be interpreted as HTML. Widgets that call QToolTip themselves must use
/// chart::plainTooltip().
class PlainTooltips : public QObject
{
    Q_OBJECT

public:
    explicit PlainTooltips(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
