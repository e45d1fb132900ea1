// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/pictureoptions.h"
#include "core/counting/chartdata.h"
#include "core/error.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QWidget;

namespace gui {

/// Asks for a file, and saves something there; for a picture, first what it should look like. Remembers the
/// folder and the look.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// The window in front of which it asks.
    explicit FileSaver(QWidget *window, QObject *parent = nullptr);

    /// What the last picture looked like, which is offered for the next one.
    const chart::PictureOptions &look() const { return m_look; }
    void setLook(const chart::PictureOptions &look) { m_look = look; }

    /// `name` is the suggested name of the file without its suffix.
    void savePicture(const QString &name, const core::ChartData &picture);
    /// To the clipboard, as it would be saved, without asking.
    void copyPicture(const core::ChartData &picture);
    /// `filter` is that of the dialog, "CSV table (*.csv)". `text` is called on another thread.
    void saveText(const QString &name, const QString &filter, const std::function<QByteArray()> &text);

Q_SIGNALS:
    /// A message with the file's name.
    void saved(const QString &sentence, const QString &file);
    void copied(const QString &sentence);
    void failed(const core::Error &error);

private:
    void askForFile(const QString &title, const QString &name, const QStringList &filters,
                    const std::function<void(const QString &file)> &save);
    void write(const QString &file, const std::function<QByteArray()> &text);
    void report(const core::Result<void> &result, const QString &file);

    QWidget *m_window;
    chart::PictureOptions m_look;
    /// The folder of the last file; empty before the first one.
    QString m_folder;
};

} // namespace gui
