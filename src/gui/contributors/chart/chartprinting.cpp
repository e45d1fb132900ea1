// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/chart/chartprinting.h"

#include "chart/printchart.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace gui {

ChartPrinting::ChartPrinting(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void ChartPrinting::ask(const core::ChartData &chart)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(chart.title);
    printer->setCreator(QStringLiteral("Newfaces"));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setWindowTitle(tr("Print Chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, printer, chart] {
        const QString file = printer->outputFileName();
        if (!chart::printChart(chart, *printer))
            Q_EMIT failed(file.isEmpty() ? tr("The chart could not be printed. Check the printer.")
                                         : tr("The chart could not be printed to %1.").arg(file));
        else
            Q_EMIT printed(file.isEmpty()
                               ? tr("Sent the chart to the printer “%1”.").arg(printer->printerName())
                               : tr("Saved %1.").arg(QFileInfo(file).fileName()));
    });
    // The dialog uses the printer until it is destroyed.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace gui
