// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QObject>

class QWidget;

namespace gui {

/// Prints a chart, after asking for the printer.
class ChartPrinting : public QObject
{
    Q_OBJECT

public:
    /// The window in front of which it asks.
    explicit ChartPrinting(QWidget *window);

    void ask(const core::ChartData &chart);

Q_SIGNALS:
    /// A message after success.
    void printed(const QString &sentence);
    /// Why it was not printed.
    void failed(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace gui
