// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/pictureoptions.h"
#include "core/counting/shown.h"
#include "core/error.h"

#include <QMenu>

#include <functional>
#include <memory>
#include <optional>

namespace gui {

/// Exports a result, or only what is shown of it: the chart as a picture, numbers and people as files, and
/// numbers to the clipboard.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

    /// The result to export, and what is shown of it. Without one, all actions are disabled.
    void setShown(const std::shared_ptr<const core::CountedView> &counted, const core::Shown &shown,
                  const core::ShownNumbers &numbers);
    /// Removes the result; disables all actions.
    void clearAnswer();

    /// What other menus have, too.
    QList<QAction *> chartActions() const { return m_chartActions; }

    /// What the last picture looked like, which is offered for the next one.
    const chart::PictureOptions &picture() const { return m_picture; }
    void setPicture(const chart::PictureOptions &options) { m_picture = options; }

Q_SIGNALS:
    /// A message with the file's name.
    void saved(const QString &sentence, const QString &file);
    /// A message about something that went to the clipboard.
    void copied(const QString &sentence);
    void failed(const core::Error &error);

private:
    /// What is exported.
    struct Part
    {
        std::shared_ptr<const core::CountedView> counted;
        core::Shown shown;

        core::ChartData chart() const;
        std::vector<core::Counted> people() const;
        /// The result as if there were only these people.
        core::Contributions answer() const;
        /// The result with each of these people once as its newcomers, however often bars count them.
        core::Contributions withEachPerson() const;
    };
    using Text = std::function<QByteArray(const Part &)>;

    Part part() const;
    void addParts();
    void saveTextAs(const QString &ending, const QString &filter, const Text &text);
    void askForFile(const Part &part, const QString &title, const QString &ending, const QStringList &filters,
                    const std::function<void(const QString &file)> &save);
    void askForPicture();
    void savePictureAs(const Part &part);
    void copyPicture();
    void saveText(const Part &part, const QString &file, const Text &text);
    void copyNumbers(const core::Contributions &answer);
    void report(const core::Result<void> &result, const QString &file);
    void enableActions();

    std::optional<Part> m_part;
    chart::PictureOptions m_picture;
    QList<QAction *> m_chartActions;
    QAction *m_shownOnly = nullptr;
    QAction *m_everything = nullptr;
    /// Below the two.
    QAction *m_line = nullptr;
    /// The folder of the last export; empty before the first one.
    QString m_folder;
};

} // namespace gui
