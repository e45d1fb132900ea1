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

/// Takes an answer out of the window: the chart as a picture, numbers and people as files, numbers to the
/// clipboard.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

    /// What is exported from now on. Until the first answer nothing can be chosen.
    void setAnswer(const core::Contributions &answer);
    /// What picture and numbers show from now on.
    void setView(core::View view);
    /// There is nothing to export any more.
    void clearAnswer();

Q_SIGNALS:
    /// A sentence: what was saved, and under which name.
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
    /// Where the last file went; empty before the first.
    QString m_folder;
};

} // namespace gui
