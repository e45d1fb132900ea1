// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportmenu.h"

#include "chart/exportchart.h"
#include "core/chartdata.h"
#include "core/contributionsformat.h"
#include "core/lookup.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace gui {

namespace {

constexpr QSize pictureSize(1200, 600);

QByteArray numbersAsCsv(const core::Contributions &answer)
{
    return core::toCsv(std::span(&answer, 1), core::WithPeople::No);
}

QByteArray peopleAsCsv(const core::Contributions &answer)
{
    return core::toCsv(std::span(&answer, 1), core::WithPeople::Yes);
}

QByteArray everythingAsJson(const core::Contributions &answer)
{
    return QJsonDocument(core::toJson(answer, core::WithPeople::Yes)).toJson();
}

core::Result<void> writeWholeFile(const QString &name, const QByteArray &text)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    const QString message = ExportMenu::tr("“%1” could not be written: %2. Choose another folder.");
    return std::unexpected(core::Error{core::Error::Kind::Output,
                                       message.arg(QDir::toNativeSeparators(name), file.errorString())});
}

/// "pallets-flask-new-contributors.png"
QString suggestedFileName(const core::Contributions &answer, const QString &ending)
{
    QString name = core::Lookup{answer.owner, answer.repository}.toString();
    name.replace(u'/', u'-');
    return name + ending;
}

/// "*.png" of "PNG picture (*.png)", without the star.
QString suffixOf(const QString &filter)
{
    const qsizetype dot = filter.lastIndexOf(u'.');
    return filter.mid(dot, filter.size() - dot - 1);
}

} // namespace

ExportMenu::ExportMenu(QWidget *parent)
    : QMenu(tr("&Export"), parent)
{
    connect(addAction(tr("Chart as &Picture…")), &QAction::triggered, this, [this] {
        const QStringList filters = {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                                     tr("PDF document (*.pdf)")};
        askForFile(tr("Save Chart"), QStringLiteral("-new-contributors"), filters,
                   [this, answer = m_answer](const QString &file) { savePicture(*answer, file); });
    });
    addTextAction(tr("&Numbers as CSV…"), QStringLiteral("-new-contributors"), tr("CSV table (*.csv)"),
                  numbersAsCsv);
    addTextAction(tr("P&eople as CSV…"), QStringLiteral("-people"), tr("CSV table (*.csv)"), peopleAsCsv);
    addTextAction(tr("Everything as &JSON…"), QStringLiteral("-new-contributors"),
                  tr("JSON document (*.json)"), everythingAsJson);
    addSeparator();
    connect(addAction(tr("&Copy Numbers")), &QAction::triggered, this, &ExportMenu::copyNumbers);
    enableActions();
}

void ExportMenu::setAnswer(const core::Contributions &answer)
{
    m_answer = std::make_shared<const core::Contributions>(answer);
    enableActions();
}

void ExportMenu::clearAnswer()
{
    m_answer.reset();
    enableActions();
}

void ExportMenu::enableActions()
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(m_answer != nullptr);
}

void ExportMenu::addTextAction(const QString &name, const QString &suffix, const QString &filter,
                               const Text &text)
{
    connect(addAction(name), &QAction::triggered, this, [=, this] {
        const auto save = [=, this, answer = m_answer](const QString &file) {
            saveText(answer, file, text);
        };
        askForFile(tr("Save"), suffix, {filter}, save);
    });
}

void ExportMenu::askForFile(const QString &title, const QString &ending, const QStringList &filters,
                            const std::function<void(const QString &file)> &save)
{
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    auto *dialog = new QFileDialog(parentWidget(), title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.first()));
    dialog->selectFile(suggestedFileName(*m_answer, ending) + suffixOf(filters.first()));

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

void ExportMenu::savePicture(const core::Contributions &answer, const QString &file)
{
    report(chart::exportChart(core::chartData(answer), file, pictureSize), file);
}

void ExportMenu::saveText(const Answer &answer, const QString &file, const Text &text)
{
    const auto promise = std::make_shared<QPromise<core::Result<void>>>();
    auto *watcher = new QFutureWatcher<core::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        report(watcher->result(), file);
        watcher->deleteLater();
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, answer, file, text] {
        promise->addResult(writeWholeFile(file, text(*answer)));
        promise->finish();
    });
}

void ExportMenu::copyNumbers()
{
    QString text = tr("Repository\tMonth\tNew contributors") + u'\n';
    for (const core::Row &row : m_answer->rows)
        text += row.repository + u'\t' + core::toString(row.month) + u'\t' +
                QString::number(row.newContributors) + u'\n';
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT saved(tr("Copied the numbers. Paste them into a spreadsheet."));
}

void ExportMenu::report(const core::Result<void> &result, const QString &file)
{
    if (result)
        Q_EMIT saved(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    else
        Q_EMIT failed(result.error());
}

} // namespace gui
