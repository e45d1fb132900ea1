// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/error.h"

#include <QMenu>

#include <functional>
#include <memory>

namespace gui {

/// Exports a result: the chart as a picture, numbers and people as files, and numbers to the clipboard.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

    /// The result to export. Without one, all actions are disabled.
    void setAnswer(const core::Contributions &answer);
    /// The view for picture and numbers.
    void setView(core::View view);
    /// Whether the picture marks releases and events.
    void setShowsEvents(bool shows);
    /// Removes the result; disables all actions.
    void clearAnswer();

Q_SIGNALS:
    /// A message with the file's name.
    void saved(const QString &sentence);
    void failed(const core::Error &error);

private:
    using Answer = std::shared_ptr<const core::Contributions>;
    using Text = std::function<QByteArray(const core::Contributions &)>;

    void saveTextAs(const QString &ending, const QString &filter, const Text &text);
    void askForFile(const QString &title, const QString &ending, const QStringList &filters,
                    const std::function<void(const QString &file)> &save);
    void savePictureAs();
    void savePicture(const core::ChartData &picture, const QString &file);
    void saveText(const Answer &answer, const QString &file, const Text &text);
    void copyNumbers();
    void report(const core::Result<void> &result, const QString &file);
    void enableActions();

    Answer m_answer;
    core::View m_view = core::View::Newcomers;
    core::WithEvents m_events = core::WithEvents::No;
    /// The folder of the last export; empty before the first one.
    QString m_folder;
};

} // namespace gui
