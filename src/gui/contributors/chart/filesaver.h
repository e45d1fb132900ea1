// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/error.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QWidget;

namespace gui {

/// Asks for a file, and saves something there. Remembers the folder.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// The window in front of which it asks.
    explicit FileSaver(QWidget *window, QObject *parent);

    /// `name` is the suggested name of the file without its suffix.
    void savePicture(const QString &name, const core::ChartData &picture);
    /// `filter` is that of the dialog, "CSV table (*.csv)". `text` is called on another thread.
    void saveText(const QString &name, const QString &filter, const std::function<QByteArray()> &text);

Q_SIGNALS:
    /// A message with the file's name.
    void saved(const QString &sentence);
    void failed(const core::Error &error);

private:
    void askForFile(const QString &title, const QString &name, const QStringList &filters,
                    const std::function<void(const QString &file)> &save);
    void write(const QString &file, const std::function<QByteArray()> &text);
    void report(const core::Result<void> &result, const QString &file);

    QWidget *m_window;
    /// The folder of the last file; empty before the first one.
    QString m_folder;
};

} // namespace gui
