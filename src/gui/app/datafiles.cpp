// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/datafiles.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/identities/decisiontext.h"

#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

namespace gui {

namespace {

QString repositoriesAndCommits(int repositories, qint64 commits)
{
    const QLocale locale;
    const QString read = repositories == 1
                             ? DataFiles::tr("1 repository")
                             : DataFiles::tr("%1 repositories").arg(locale.toString(repositories));
    const QString written =
        commits == 1 ? DataFiles::tr("1 commit") : DataFiles::tr("%1 commits").arg(locale.toString(commits));
    return DataFiles::tr("%1 with %2").arg(read, written);
}

/// Lists up to three owners by name; more are only counted.
QString ownersText(const QStringList &owners)
{
    constexpr qsizetype few = 3;
    return owners.size() > few ? DataFiles::tr("%1 owners").arg(QLocale().toString(owners.size()))
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

DataFiles::DataFiles(engine::Engine &engine, QWidget *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_parent(parent)
{}

void DataFiles::askForExport(const std::vector<core::Lookup> &owners)
{
    const QString name = owners.size() == 1 ? QString(owners.front().owner + QStringLiteral("-newfaces.json"))
                                            : QStringLiteral("newfaces.json");
    askWhereTo(tr("Export"), name, tr("Newfaces export (*.json)"),
               [this, owners](const QString &file) { exportTo(file, owners); });
}

void DataFiles::askForBackUp()
{
    askWhereTo(tr("Back Up"), QStringLiteral("newfaces-backup.db"), tr("Newfaces database (*.db)"),
               [this](const QString &file) { backUp(file); });
}

void DataFiles::askWhereTo(const QString &title, const QString &name, const QString &filter, const Use &use)
{
    QFileDialog *dialog = fileDialog(m_parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void DataFiles::askForImport()
{
    QFileDialog *dialog = fileDialog(m_parent, tr("Import"), tr("Newfaces export (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DataFiles::importFrom);
    dialog->open();
}

void DataFiles::exportTo(const QString &file, const std::vector<core::Lookup> &owners)
{
    engine::whenAnswered<core::Exported>(m_engine.exportTo(file, owners), this,
                                         [this, file](const core::Result<core::Exported> &result) {
                                             if (result)
                                                 Q_EMIT saved(exportedSentence(*result, file), file);
                                             else
                                                 Q_EMIT failed(result.error());
                                         });
}

void DataFiles::importFrom(const QString &file)
{
    engine::whenAnswered<core::Imported>(m_engine.importFrom(file), this,
                                         [this](const core::Result<core::Imported> &result) {
                                             if (!result) {
                                                 Q_EMIT failed(result.error());
                                                 return;
                                             }
                                             Q_EMIT imported();
                                             Q_EMIT done(importedSentence(*result));
                                         });
}

void DataFiles::backUp(const QString &file)
{
    engine::whenAnswered<void>(m_engine.backUp(file), this, [this, file](const core::Result<void> &result) {
        if (result)
            Q_EMIT saved(tr("Saved a backup to %1.").arg(QFileInfo(file).fileName()), file);
        else
            Q_EMIT failed(result.error());
    });
}

QString importedSentence(const core::Imported &imported)
{
    QString sentence = DataFiles::tr("Imported %1: %2")
                           .arg(ownersText(imported.owners),
                                repositoriesAndCommits(imported.repositories, imported.commits));
    if (imported.decisions > 0)
        sentence += imported.decisions == 1
                        ? DataFiles::tr(", 1 decision")
                        : DataFiles::tr(", %1 decisions").arg(QLocale().toString(imported.decisions));
    sentence += u'.';
    if (imported.kept > 0)
        sentence += imported.kept == 1
                        ? DataFiles::tr(" 1 repository was already up to date and was not changed.")
                        : DataFiles::tr(" %1 repositories were already up to date and were not changed.")
                              .arg(QLocale().toString(imported.kept));
    return sentence;
}

QString exportedSentence(const core::Exported &exported, const QString &file)
{
    return DataFiles::tr("Exported %1 to %2: %3.")
        .arg(ownersText(exported.owners), QFileInfo(file).fileName(),
             repositoriesAndCommits(exported.repositories, exported.commits));
}

} // namespace gui
