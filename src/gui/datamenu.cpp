// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/datamenu.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/decisiontext.h"

#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

namespace gui {

namespace {

QString repositoriesAndCommits(int repositories, qint64 commits)
{
    const QLocale locale;
    const QString read = repositories == 1
                             ? DataMenu::tr("1 repository")
                             : DataMenu::tr("%1 repositories").arg(locale.toString(repositories));
    const QString written =
        commits == 1 ? DataMenu::tr("1 commit") : DataMenu::tr("%1 commits").arg(locale.toString(commits));
    return DataMenu::tr("%1 with %2").arg(read, written);
}

/// A few are named, many are counted.
QString ownersText(const QStringList &owners)
{
    constexpr qsizetype few = 3;
    return owners.size() > few ? DataMenu::tr("%1 owners").arg(QLocale().toString(owners.size()))
                               : quotedList(owners);
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog =
        new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(filter);
    return dialog;
}

} // namespace

DataMenu::DataMenu(engine::Engine &engine, QWidget *parent)
    : QMenu(parent)
    , m_engine(engine)
    , m_exportOwner(addAction(QString()))
    , m_exportAll(addAction(tr("Export &All Owners…")))
{
    const QString exports = tr("Newfaces export (*.json)");
    connect(m_exportOwner, &QAction::triggered, this, [this, exports] {
        askWhereTo(tr("Export"), QString(m_owner + QStringLiteral("-newfaces.json")), exports,
                   [this, owner = m_owner](const QString &file) { exportTo(file, {owner}); });
    });
    connect(m_exportAll, &QAction::triggered, this, [this, exports] {
        askWhereTo(tr("Export"), QStringLiteral("newfaces.json"), exports,
                   [this](const QString &file) { exportTo(file, {}); });
    });
    connect(addAction(tr("&Import…")), &QAction::triggered, this, &DataMenu::askForImport);
    addSeparator();
    m_backUp = addAction(tr("&Back Up…"));
    connect(m_backUp, &QAction::triggered, this, [this] {
        askWhereTo(tr("Back Up"), QStringLiteral("newfaces-backup.db"), tr("Newfaces database (*.db)"),
                   [this](const QString &file) { backUp(file); });
    });
    setOwner({});
    setExportable(false);
}

void DataMenu::setOwner(const QString &owner)
{
    m_owner = owner;
    m_exportOwner->setText(owner.isEmpty() ? tr("&Export Everything…")
                                           : tr("&Export Everything of “%1”…").arg(owner));
    m_exportOwner->setEnabled(!owner.isEmpty());
}

void DataMenu::setExportable(bool exportable)
{
    m_exportAll->setEnabled(exportable);
    m_backUp->setEnabled(exportable);
}

void DataMenu::askWhereTo(const QString &title, const QString &name, const QString &filter, const Use &use)
{
    QFileDialog *dialog = fileDialog(parentWidget(), title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void DataMenu::askForImport()
{
    QFileDialog *dialog = fileDialog(parentWidget(), tr("Import"), tr("Newfaces export (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DataMenu::importFrom);
    dialog->open();
}

void DataMenu::exportTo(const QString &file, const QStringList &owners)
{
    engine::whenAnswered<core::Exported>(m_engine.exportTo(file, owners), this,
                                         [this, file](const core::Result<core::Exported> &result) {
                                             if (result)
                                                 Q_EMIT told(exportedSentence(*result, file));
                                             else
                                                 Q_EMIT failed(result.error());
                                         });
}

void DataMenu::importFrom(const QString &file)
{
    engine::whenAnswered<core::Imported>(m_engine.importFrom(file), this,
                                         [this](const core::Result<core::Imported> &result) {
                                             if (!result) {
                                                 Q_EMIT failed(result.error());
                                                 return;
                                             }
                                             Q_EMIT imported();
                                             Q_EMIT told(importedSentence(*result));
                                         });
}

void DataMenu::backUp(const QString &file)
{
    engine::whenAnswered<void>(m_engine.backUp(file), this, [this, file](const core::Result<void> &result) {
        if (result)
            Q_EMIT told(tr("Backed up to %1.").arg(QFileInfo(file).fileName()));
        else
            Q_EMIT failed(result.error());
    });
}

QString importedSentence(const core::Imported &imported)
{
    QString sentence = DataMenu::tr("Imported %1: %2")
                           .arg(ownersText(imported.owners),
                                repositoriesAndCommits(imported.repositories, imported.commits));
    if (imported.decisions > 0)
        sentence += imported.decisions == 1
                        ? DataMenu::tr(", 1 decision")
                        : DataMenu::tr(", %1 decisions").arg(QLocale().toString(imported.decisions));
    sentence += u'.';
    if (imported.kept > 0)
        sentence += imported.kept == 1
                        ? DataMenu::tr(" 1 repository here is as new, and was left as it is.")
                        : DataMenu::tr(" %1 repositories here are as new, and were left as they are.")
                              .arg(QLocale().toString(imported.kept));
    return sentence;
}

QString exportedSentence(const core::Exported &exported, const QString &file)
{
    return DataMenu::tr("Exported %1 to %2: %3.")
        .arg(ownersText(exported.owners), QFileInfo(file).fileName(),
             repositoriesAndCommits(exported.repositories, exported.commits));
}

} // namespace gui
