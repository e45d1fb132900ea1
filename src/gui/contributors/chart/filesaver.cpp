// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/chart/filesaver.h"

#include "chart/exportchart.h"
#include "files/newfile.h"
#include "gui/contributors/chart/picturedialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QImage>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

namespace gui {

namespace {

/// "*.png" of "PNG picture (*.png)", without the star.
QString suffixOf(const QString &filter)
{
    const qsizetype dot = filter.lastIndexOf(u'.');
    return filter.mid(dot, filter.size() - dot - 1);
}

} // namespace

FileSaver::FileSaver(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{}

void FileSaver::savePicture(const QString &name, const core::ChartData &picture)
{
    auto *question = new PictureDialog(m_look, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &PictureDialog::chosen, this, [=, this](const chart::PictureOptions &look) {
        m_look = look;
        const QStringList filters = {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                                     tr("PDF document (*.pdf)")};
        askForFile(tr("Save Chart"), name, filters,
                   [=, this](const QString &file) { report(chart::exportChart(picture, file, look), file); });
    });
    question->open();
}

void FileSaver::copyPicture(const core::ChartData &picture)
{
    const core::Result<QByteArray> png = chart::drawChart(picture, QStringLiteral("png"), m_look);
    if (!png) {
        Q_EMIT failed(png.error());
        return;
    }
    QGuiApplication::clipboard()->setImage(QImage::fromData(*png, "PNG"));
    Q_EMIT copied(tr("Copied the chart. You can paste it into a document."));
}

void FileSaver::saveText(const QString &name, const QString &filter, const std::function<QByteArray()> &text)
{
    askForFile(tr("Save"), name, {filter}, [this, text](const QString &file) { write(file, text); });
}

void FileSaver::askForFile(const QString &title, const QString &name, const QStringList &filters,
                           const std::function<void(const QString &file)> &save)
{
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    auto *dialog = new QFileDialog(m_window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.first()));
    dialog->selectFile(name + suffixOf(filters.first()));

    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + suffixOf(filter));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &file) {
        m_folder = QFileInfo(file).path();
        save(file);
    });
    dialog->open();
}

void FileSaver::write(const QString &file, const std::function<QByteArray()> &text)
{
    const auto promise = std::make_shared<QPromise<core::Result<void>>>();
    auto *watcher = new QFutureWatcher<core::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        report(watcher->result(), file);
        watcher->deleteLater();
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, file, text] {
        promise->addResult(files::write(file, text()));
        promise->finish();
    });
}

void FileSaver::report(const core::Result<void> &result, const QString &file)
{
    if (result)
        Q_EMIT saved(tr("Saved %1.").arg(QFileInfo(file).fileName()), file);
    else
        Q_EMIT failed(result.error());
}

} // namespace gui
