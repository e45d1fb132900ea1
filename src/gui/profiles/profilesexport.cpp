// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilesexport.h"

#include "engine/engine.h"
#include "engine/whenanswered.h"

#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

namespace gui {

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, const char *name)
{
    auto *dialog =
        new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QFileDialog *saveDialog(QWidget *parent, const QString &filter, const QString &suffix)
{
    QFileDialog *dialog = fileDialog(parent, ProfilesExport::tr("Export Profiles"), "exportProfilesDialog");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(ProfilesExport::tr("profiles") + u'.' + suffix);
    return dialog;
}

QString pictureCount(int count)
{
    return count == 1 ? ProfilesExport::tr("1 picture")
                      : ProfilesExport::tr("%1 pictures").arg(QLocale().toString(count));
}

} // namespace

ProfilesExport::ProfilesExport(engine::Profiles &profiles, std::function<Records()> shown, QWidget *parent)
    : QMenu(parent)
    , m_profiles(profiles)
    , m_shown(std::move(shown))
{
    addAction(tr("Profiles as &CSV…"), this, &ProfilesExport::saveCsv)
        ->setObjectName(QStringLiteral("exportProfilesAsCsv"));
    addAction(tr("Profiles as &JSON…"), this, &ProfilesExport::saveJson)
        ->setObjectName(QStringLiteral("exportProfilesAsJson"));
    addAction(tr("All &Pictures…"), this, [this] {
        savePicturesOf(m_shown());
    })->setObjectName(QStringLiteral("exportPictures"));
}

void ProfilesExport::saveCsv()
{
    save(saveDialog(parentWidget(), tr("CSV table (*.csv)"), QStringLiteral("csv")),
         engine::ProfileFormat::Csv);
}

void ProfilesExport::saveJson()
{
    save(saveDialog(parentWidget(), tr("JSON document (*.json)"), QStringLiteral("json")),
         engine::ProfileFormat::Json);
}

void ProfilesExport::save(QFileDialog *dialog, engine::ProfileFormat format)
{
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, records = m_shown()](const QString &file) {
                engine::whenAnswered<void>(m_profiles.saveProfiles(records, file, format), this,
                                           [this, file](const core::Result<void> &done) {
                                               if (done)
                                                   Q_EMIT saved(tr("Saved “%1”.").arg(file), file);
                                               else
                                                   Q_EMIT failed(done.error());
                                           });
            });
    dialog->open();
}

void ProfilesExport::savePicturesOf(const Records &records)
{
    QFileDialog *dialog = fileDialog(parentWidget(), tr("Save Pictures"), "savePicturesDialog");
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Save Here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, records](const QString &folder) {
        engine::whenAnswered<int>(
            m_profiles.savePictures(records, folder), this, [this, folder](const core::Result<int> &done) {
                if (done)
                    Q_EMIT saved(tr("Saved %1 in “%2”.").arg(pictureCount(*done), folder), folder);
                else
                    Q_EMIT failed(done.error());
            });
    });
    dialog->open();
}

} // namespace gui
